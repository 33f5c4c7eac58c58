import type { Selection, Update } from '../viewTypes.ts';

/** Selects an entity or a link, or nothing. Reading is no action: it leaves the log alone. */
export const select =
  (selected: Selection | null): Update =>
  (state) => {
    const old = state.view.selected;
    if (old?.type === selected?.type && old?.id === selected?.id) return state;
    return { ...state, view: { ...state.view, selected } };
  };
