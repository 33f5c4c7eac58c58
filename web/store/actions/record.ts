import { capital } from '../../parts/capital.ts';
import type { State, Update, View } from '../viewTypes.ts';

type Action = {
  readonly name: string;
  readonly change: (view: View) => View;
  /** Actions of one run that follow each other are one action, which has the name of the last. */
  readonly run?: string;
  /** Where entities lie after it, where it says so. */
  readonly places?: State['places'];
};

/** Changes the view as one named action that undo takes back. A change that changes nothing leaves no trace. */
export const record =
  ({ name, change, run, places }: Action): Update =>
  (state) => {
    const view = change(state.view);
    if (view === state.view) return state;
    const last = state.past.at(-1);
    const isSameRun = run !== undefined && last?.run === run;
    const before = isSameRun ? last.view : state.view;
    return {
      ...state,
      view,
      places: places ?? state.places,
      past: [
        ...(isSameRun ? state.past.slice(0, -1) : state.past),
        { name, view: before, ...(run !== undefined && { run }), ...(places && { places: state.places }) },
      ],
      future: [],
      // What went wrong before is over once something has gone well.
      trouble: null,
      announcement: `${capital(name)}.`,
    };
  };
