import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { precisionOf } from '../dates/precisionOf.ts';
import { readKnownDate } from '../dates/readKnownDate.ts';
import { dateInWords } from '../parts/dateInWords.ts';
import { Hint } from '../parts/Hint.tsx';
import { announce } from '../store/actions/notices.ts';
import { setAsOf, stepAsOf } from '../store/actions/setAsOf.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { yearsOf } from '../store/views/yearsOf.ts';
import { pageEvents } from './pageEvents.ts';

/** The one date of the page: all that shows links shows those that hold, or may hold, on it. */
export function AsOf() {
  const asOf = useView((state) => state.view.asOf);
  return (
    <fieldset className="as-of" aria-label="As of">
      <span className="as-of-label" aria-hidden="true">
        As of
      </span>
      <StepButton way={-1} />
      <DateField asOf={asOf} />
      <StepButton way={1} />
      {asOf !== null && (
        <Button
          className="button ghost any-time"
          aria-label="Any time"
          onPress={() => viewStore.setState(setAsOf({ date: null }))}
        >
          <X aria-hidden />
          <span>Any time</span>
        </Button>
      )}
    </fieldset>
  );
}

function StepButton({ way }: { way: 1 | -1 }) {
  const asOf = useView((state) => state.view.asOf);
  const years = useView(yearsOf);
  const start = way === 1 ? years?.first : years?.last;
  const name =
    asOf === null
      ? `As of ${start ?? 'a date: nothing here is dated'}`
      : `One ${precisionOf(asOf)} ${way === 1 ? 'later' : 'earlier'}`;
  return (
    <Hint text={name}>
      <Button
        className="button ghost icon"
        aria-label={name}
        isDisabled={asOf === null && start === undefined}
        onPress={() => viewStore.setState(stepAsOf(way))}
      >
        {way === 1 ? <ChevronRight aria-hidden /> : <ChevronLeft aria-hidden />}
      </Button>
    </Hint>
  );
}

function DateField({ asOf }: { asOf: string | null }) {
  const shown = asOf === null ? '' : dateInWords(asOf);
  const [text, setText] = useState(shown);
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setText(shown);
    setFault(null);
  }, [shown]);
  useEffect(() => {
    const focus = () => input.current?.select();
    addEventListener(pageEvents.dateWanted, focus);
    return () => removeEventListener(pageEvents.dateWanted, focus);
  }, []);
  const take = () => {
    if (text.trim() === shown) return leave();
    const date = text.trim() === '' ? null : readKnownDate(text);
    if (date === null && text.trim() !== '') {
      const said = `Expected a day, a month or a year, such as 2025-07-29, 2025-07 or 2025; found “${text.trim()}”. It stays ${asOf === null ? 'any time' : `as of ${shown}`}.`;
      setFault(said);
      viewStore.setState(announce(said));
      return;
    }
    setFault(null);
    setText(date === null ? '' : dateInWords(date));
    viewStore.setState(setAsOf({ date }));
  };
  const leave = () => {
    setText(shown);
    setFault(null);
  };
  const press = (event: KeyboardEvent) => {
    const act = keyActions[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || !act) return;
    event.preventDefault();
    event.stopPropagation();
    act({ take, leave });
  };
  return (
    <span className="as-of-field">
      <input
        ref={input}
        className="as-of-input"
        aria-label="Date"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        placeholder="Any time"
        size={12}
        autoComplete="off"
        spellCheck="false"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setFault(null);
        }}
        onBlur={take}
        onKeyDown={press}
      />
      {fault && (
        <span className="as-of-fault" id={faultId}>
          {fault}
        </span>
      )}
    </span>
  );
}

const keyActions: Readonly<Record<string, (field: { take(): void; leave(): void }) => void>> = {
  Enter: ({ take }) => take(),
  Escape: ({ leave }) => leave(),
  ArrowUp: () => viewStore.setState(stepAsOf(1)),
  ArrowDown: () => viewStore.setState(stepAsOf(-1)),
};
