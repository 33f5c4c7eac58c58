import type { Update } from '../viewTypes.ts';

/** Takes the last action back. */
export const undo = (): Update => (state) => {
  const last = state.past.at(-1);
  if (!last) return state;
  return {
    ...state,
    view: last.view,
    past: state.past.slice(0, -1),
    future: [...state.future, { name: last.name, view: state.view }],
    announcement: `Undone: ${last.name}.`,
  };
};

/** Does again what was last taken back. */
export const redo = (): Update => (state) => {
  const next = state.future.at(-1);
  if (!next) return state;
  return {
    ...state,
    view: next.view,
    past: [...state.past, { name: next.name, view: state.view }],
    future: state.future.slice(0, -1),
    announcement: `Done again: ${next.name}.`,
  };
};
