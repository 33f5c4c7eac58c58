import type { State, Update, View } from '../viewTypes.ts';

type Action = {
  readonly name: string;
  readonly change: (view: View) => View;
  /** Where entities lie after it, where it says so. */
  readonly places?: State['places'];
};

/** Changes the view as one named action that undo takes back. A change that changes nothing leaves no trace. */
export const record =
  ({ name, change, places }: Action): Update =>
  (state) => {
    const view = change(state.view);
    if (view === state.view) return state;
    return {
      ...state,
      view,
      places: places ?? state.places,
      past: [...state.past, { name, view: state.view, ...(places && { places: state.places }) }],
      future: [],
      announcement: `${capital(name)}.`,
    };
  };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
