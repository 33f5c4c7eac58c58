import { type FocusEvent, type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { findTyped } from './findTyped.ts';
import { moveTo } from './moveTo.ts';
import { useScrolled } from './useScrolled.ts';
import { useTyped } from './useTyped.ts';

/** A row, or one of its cells. */
export type Place = { readonly row: number; readonly column: number };

/** Stands for the heads as a row, and for a row as a whole as a column. */
export const none = -1;

type Options<Row> = { readonly rows: readonly Row[]; readonly textOf: (row: Row) => string };

/**
 * Many rows of which few are drawn, one of them the way in by Tab. Each says its place by `data-row`, its cells by
 * `data-column`. The row in focus stays drawn wherever it is scrolled to; where it goes, the next one takes the focus.
 */
export function useRows<Row extends { readonly id: string }>({ rows, textOf }: Options<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  const { first, end, see, rowsSeen } = useScrolled(scroller, body, rows.length);
  const [last, setLast] = useState<Place & { readonly id: string | undefined }>(() => ({
    ...{ row: 0, column: none },
    id: rows[0]?.id,
  }));
  const rowOf = useMemo(() => new Map(rows.map(({ id }, row) => [id, row])), [rows]);
  const here: Place = { column: last.column, row: placeNow(last, rowOf) };
  const hasFocus = useRef(false);
  const isFocusWanted = useRef(false);
  const typedBy = useTyped();

  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (!isLost && !isFocusWanted.current) return;
    isFocusWanted.current = false;
    focusWayIn(scroller.current);
  });

  const mark = useCallback((place: Place) => setLast({ ...place, id: rows[place.row]?.id }), [rows]);
  const go = useCallback(
    (place: Place) => {
      isFocusWanted.current = true;
      if (place.row !== none) see(place.row);
      mark(place);
    },
    [see, mark],
  );
  /** Brings a row into sight, without taking the focus from elsewhere. */
  const reveal = useCallback(
    (row: number) => {
      isFocusWanted.current = hasFocus.current;
      see(row);
      mark({ row, column: none });
    },
    [see, mark],
  );
  /** Moves by a key; false where it is none that moves. */
  const move = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const row = moveTo(event.key, here.row, { count: rows.length, page: rowsSeen() });
    if (row === null) return false;
    take(event);
    go({ row, column: here.column });
    return true;
  };
  /** Moves to the row whose text is typed; true where a key is of a text. */
  const type = (event: KeyboardEvent): boolean => {
    const text = typedBy(event);
    if (text === null) return false;
    take(event);
    const from = text.length === 1 ? here.row + 1 : here.row;
    const row = findTyped(text, Math.max(0, from), rows.length, (at) => textOf(rows[at] as Row));
    if (row !== -1) go({ row, column: none });
    return true;
  };
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    hasFocus.current = true;
    if (target === currentTarget) return focusWayIn(scroller.current);
    const place = placeOf(target);
    if (place.row !== here.row || place.column !== here.column) mark(place);
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) hasFocus.current = false;
  };
  // Its own place among the rows, so that a screen reader meets them in their order.
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  if (here.row !== none && here.row < first) drawn.unshift(here.row);
  if (here.row >= end && here.row < rows.length) drawn.push(here.row);
  return { scroller, body, drawn, here, go, reveal, move, type, grid: { tabIndex: -1, onFocus, onBlur } };
}

/** Marks a key as used, so that no shortcut of the page hears it. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Where a row is now; where it is gone, the one that took its place. */
function placeNow({ row, id }: { row: number; id: string | undefined }, rowOf: ReadonlyMap<string, number>): number {
  if (row === none) return none;
  return (id === undefined ? undefined : rowOf.get(id)) ?? Math.max(0, Math.min(row, rowOf.size - 1));
}

function placeOf(target: Element): Place {
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  return { row: Number(row ?? none), column: Number(column ?? none) };
}

function focusWayIn(scroller: HTMLElement | null): void {
  scroller?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}
