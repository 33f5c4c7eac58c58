import { amount } from '../../parts/amount.ts';
import type { LogEntry, State, Update } from '../viewTypes.ts';

/** Takes the last action back. */
export const undo = (): Update => (state) => {
  const last = state.past.at(-1);
  if (!last) return state;
  return {
    ...state,
    ...swapped(state, last),
    past: state.past.slice(0, -1),
    future: [...state.future, entryOf(state, last)],
    announcement: `Undone: ${last.name}.`,
  };
};

/** Does again what was last taken back. */
export const redo = (): Update => (state) => {
  const next = state.future.at(-1);
  if (!next) return state;
  return {
    ...state,
    ...swapped(state, next),
    past: [...state.past, entryOf(state, next)],
    future: state.future.slice(0, -1),
    announcement: `Done again: ${next.name}.`,
  };
};

/** Goes to where so many actions are done: takes back those after it, or does again those up to it. */
export const jumpTo =
  (done: number): Update =>
  (state) => {
    const steps = Math.max(0, Math.min(done, state.past.length + state.future.length)) - state.past.length;
    if (steps === 0) return state;
    const step = steps < 0 ? undo() : redo();
    let next = state;
    for (let count = Math.abs(steps); count > 0; count -= 1) next = step(next);
    if (Math.abs(steps) === 1) return next;
    return { ...next, announcement: `${steps < 0 ? 'Undone' : 'Done again'}: ${amount(Math.abs(steps), 'action')}.` };
  };

function swapped(state: State, { view, places = state.places }: LogEntry): Pick<State, 'view' | 'places'> {
  return { view, places };
}

/** What brings the state back that an entry is about to replace. */
function entryOf({ view, places }: State, { name, places: others }: LogEntry): LogEntry {
  return { name, view, ...(others && { places }) };
}
