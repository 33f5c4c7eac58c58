import { dateInWords } from '../../parts/dateInWords.ts';
import { asOfSummary } from '../views/asOfSummary.ts';
import { yearsOf } from '../views/yearsOf.ts';
import type { Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** Compares the date of the view with a second one, or with none. One movement, `run`, is one action. */
export const setCompared =
  ({ date, run }: { date: string | null; run?: string }): Update =>
  (state) => {
    const next = record({
      name: date === null ? 'stop comparing' : `compare with ${dateInWords(date)}`,
      change: (view) => (view.compared === date || view.asOf === null ? view : { ...view, compared: date }),
      ...(run !== undefined && { run }),
    })(state);
    return next === state ? state : { ...next, announcement: asOfSummary(next) };
  };

/** Compares with the last year in which something of the view is dated, or with the first where that is the date already. */
export const startComparing = (): Update => (state) => {
  const { asOf } = state.view;
  const years = yearsOf(state);
  if (asOf === null || years === null) return state;
  return setCompared({ date: years.last === asOf.slice(0, 4) ? years.first : years.last })(state);
};
