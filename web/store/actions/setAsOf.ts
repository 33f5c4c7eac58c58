import { stepDate } from '../../dates/stepDate.ts';
import { dateInWords } from '../../parts/dateInWords.ts';
import { asOfSummary } from '../views/asOfSummary.ts';
import { yearsOf } from '../views/yearsOf.ts';
import type { Update } from '../viewTypes.ts';
import { record } from './record.ts';

type Moment = {
  /** A day, month or year in EDTF; null for any time. */
  readonly date: string | null;
  /** One movement, such as a drag or a play: all its changes are one action. */
  readonly run?: string;
};

/** Shows the links as of a date, or of any time. */
export const setAsOf =
  ({ date, run }: Moment): Update =>
  (state) => {
    const next = record({
      name: date === null ? 'any time' : `as of ${dateInWords(date)}`,
      change: (view) =>
        view.asOf === date ? view : { ...view, asOf: date, compared: date === null ? null : view.compared },
      ...(run !== undefined && { run }),
    })(state);
    return next === state ? state : { ...next, announcement: asOfSummary(next) };
  };

/** Steps by the precision of the date. From any time, it goes to the first year of the view, or to the last. */
export const stepAsOf =
  (way: 1 | -1, run?: string): Update =>
  (state) => {
    const { asOf } = state.view;
    const years = yearsOf(state);
    const date = asOf === null ? (way === 1 ? years?.first : years?.last) : stepDate(asOf, way);
    return date === undefined ? state : setAsOf({ date, ...(run !== undefined && { run }) })(state);
  };
