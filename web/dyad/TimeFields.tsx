import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import type { DyadAddress } from './dyadAddress.ts';

type Time = Pick<DyadAddress, 'since' | 'until'>;

/** From when and until when rows are shown; empty is any time. */
export function TimeFields({ since, until, onChange }: Time & { onChange: (time: Time) => void }) {
  const [texts, setTexts] = useState({ since: since ?? '', until: until ?? '' });
  const isChanged = texts.since !== (since ?? '') || texts.until !== (until ?? '');
  const show = () => onChange({ since: texts.since.trim() || null, until: texts.until.trim() || null });
  return (
    <Form
      className="time-fields"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      {(['since', 'until'] as const).map((name) => (
        <TextField
          key={name}
          className="time-field"
          value={texts[name]}
          onChange={(text) => setTexts({ ...texts, [name]: text })}
          validate={faultOf}
        >
          <Label>{name === 'since' ? 'Since' : 'Until'}</Label>
          <Input className="time-input" placeholder="any time" size={10} spellCheck="false" />
          <FieldError className="time-fault" />
        </TextField>
      ))}
      <Button type="submit" className="button" isDisabled={!isChanged}>
        Show
      </Button>
      {(since || until) && (
        <Button className="button ghost" onPress={() => onChange({ since: null, until: null })}>
          Any time
        </Button>
      )}
    </Form>
  );
}

function faultOf(text: string): string | null {
  const said = text.trim();
  if (said === '' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(said)) return null;
  return 'Write a year, a month or a day: 2018, 2018-10 or 2018-10-11.';
}
