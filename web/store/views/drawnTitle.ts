import type { State } from '../viewTypes.ts';

/** What the view is called while it shows what a query found or a source names; null where it is the opening graph. */
export function drawnTitle({ view }: Pick<State, 'view'>): string | null {
  return view.holds.find(({ title }) => title !== undefined)?.title ?? null;
}
