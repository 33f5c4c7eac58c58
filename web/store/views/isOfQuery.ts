import type { State } from '../viewTypes.ts';

/** The beginning of the id of a hold that a result of a query brought. */
export const queryHold = 'query ';

/** True while the view shows what a query found. */
export function isOfQuery({ view }: Pick<State, 'view'>): boolean {
  return view.holds.some(({ id }) => id.startsWith(queryHold));
}
