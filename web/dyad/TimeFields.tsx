import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { readKnownDate } from '../dates/readKnownDate.ts';
import type { DyadAddress } from './dyadAddress.ts';

type Time = Pick<DyadAddress, 'since' | 'until'>;

/** From when and until when rows are shown; empty is any time. */
export function TimeFields({ since, until, onChange }: Time & { onChange: (time: Time) => void }) {
  const [texts, setTexts] = useState({ since: since ?? '', until: until ?? '' });
  const isChanged = texts.since !== (since ?? '') || texts.until !== (until ?? '');
  const show = () => {
    const time = { since: readKnownDate(texts.since), until: readKnownDate(texts.until) };
    setTexts({ since: time.since ?? '', until: time.until ?? '' });
    onChange(time);
  };
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
  if (text.trim() === '' || readKnownDate(text) !== null) return null;
  return 'Write a year, a month or a day that there is: 2018, 2018-10 or 2018-10-11.';
}
