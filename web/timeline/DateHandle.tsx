import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Precision } from '../dates/precisionOf.ts';
import { stepDate } from '../dates/stepDate.ts';
import { dateInWords } from '../parts/dateInWords.ts';
import type { TimeScale } from './timeScale.ts';

type Props = {
  readonly name: string;
  readonly className: string;
  /** Null where there is none yet: the first key or drag sets it. */
  readonly date: string | null;
  readonly precision: Precision;
  readonly scale: TimeScale;
  /** Where it lies, in px. */
  readonly x: number;
  /** @param run names one drag, whose changes belong together */
  readonly onMove: (date: string, run?: string) => void;
};

let drags = 0;
const farSteps = 10;

/** A date on the timeline that is moved by dragging, or by the arrow keys in steps of its own precision. */
export function DateHandle({ name, className, date, precision, scale, x, onMove }: Props) {
  const run = useRef<string | null>(null);
  const first = scale.dateAt(0, precision);
  const last = scale.dateAt(scale.width, precision);
  const within = (wanted: string) => (wanted < first ? first : wanted > last ? last : wanted);
  const press = (event: KeyboardEvent) => {
    const steps = stepsOf[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted =
      event.key === 'Home' ? first : event.key === 'End' ? last : steps && stepped(date ?? last, steps, date === null);
    if (!wanted) return;
    event.preventDefault();
    onMove(within(wanted));
  };
  const place = (event: PointerEvent) => {
    if (run.current === null) return;
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    onMove(scale.dateAt(event.clientX - left, precision), run.current);
  };
  return (
    <div
      className={`date-handle ${className} ${date === null ? 'is-unset' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={numberOf(first)}
      aria-valuemax={numberOf(last)}
      aria-valuenow={numberOf(within(date ?? last))}
      aria-valuetext={date === null ? 'Any time' : dateInWords(date)}
      style={{ left: x }}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        drags += 1;
        run.current = `drag ${drags}`;
      }}
      onPointerMove={place}
      onPointerUp={() => {
        run.current = null;
      }}
      onPointerCancel={() => {
        run.current = null;
      }}
    />
  );
}

const stepsOf: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -farSteps,
  PageUp: farSteps,
};

function stepped(date: string, steps: number, isFirst: boolean): string {
  // The first key of one that is not set yet puts it where it waits.
  if (isFirst) return date;
  let next = date;
  for (let step = 0; step < Math.abs(steps); step++) next = stepDate(next, steps > 0 ? 1 : -1);
  return next;
}

/** A number that grows with the date: `2025-07-29` is 20250729. */
function numberOf(date: string): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0'));
}
