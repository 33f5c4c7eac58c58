import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react';
import { readKnownDate } from '../dates/readKnownDate.ts';
import { dateInWords } from '../parts/dateInWords.ts';
import { announce } from '../store/actions/notices.ts';
import { viewStore } from '../store/viewStore.ts';

type Props = {
  readonly name: string;
  readonly date: string | null;
  /** What it is where no date is written. */
  readonly none: string;
  readonly onTake: (date: string | null) => void;
  readonly onStep: (way: 1 | -1) => void;
  readonly input?: RefObject<HTMLInputElement | null>;
};

/** A known date as typed; the arrow keys step it. What is no date is not taken, and said so. */
export function DateField({ name, date, none, onTake, onStep, input }: Props) {
  const shown = date === null ? '' : dateInWords(date);
  const [text, setText] = useState(shown);
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useId();
  useEffect(() => {
    setText(shown);
    setFault(null);
  }, [shown]);
  const leave = () => {
    setText(shown);
    setFault(null);
  };
  const take = () => {
    const typed = text.trim();
    if (typed === shown) return leave();
    const read = typed === '' ? null : readKnownDate(typed);
    if (read === null && typed !== '') {
      const said = `Expected a day, a month or a year, such as 2025-07-29, 2025-07 or 2025; found “${typed}”. It stays ${date === null ? none.toLowerCase() : shown}.`;
      setFault(said);
      viewStore.setState(announce(said));
      return;
    }
    setFault(null);
    setText(read === null ? '' : dateInWords(read));
    onTake(read);
  };
  const press = (event: KeyboardEvent) => {
    const act = { Enter: take, Escape: leave, ArrowUp: () => onStep(1), ArrowDown: () => onStep(-1) }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || !act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <span className="as-of-field">
      <input
        ref={input}
        className="as-of-input"
        aria-label={name}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        placeholder={none}
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
