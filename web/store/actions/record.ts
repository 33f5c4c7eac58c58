import type { Update, View } from '../viewTypes.ts';

/** Changes the view as one named action that undo takes back. A change that changes nothing leaves no trace. */
export const record =
  ({ name, change }: { name: string; change: (view: View) => View }): Update =>
  (state) => {
    const view = change(state.view);
    if (view === state.view) return state;
    return {
      ...state,
      view,
      past: [...state.past, { name, view: state.view }],
      future: [],
      announcement: `${capital(name)}.`,
    };
  };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
