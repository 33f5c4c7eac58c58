import type { State } from '../viewTypes.ts';
import { drawnTitle } from './drawnTitle.ts';

/** What the view is called, above it and where it is cited; it says so where more was brought than what it is called by. */
export function viewTitle({ view }: Pick<State, 'view'>): string {
  const [first, ...later] = view.holds;
  const named = new Set(first?.entities);
  const more = new Set(
    later.flatMap(({ entities }) => entities.filter((id) => !named.has(id) && !view.hidden.has(id))),
  );
  const title = firstTitle({ view });
  if (more.size === 0) return title;
  return `${title}, and ${more.size} ${more.size === 1 ? 'entity' : 'entities'} more`;
}

/** What the view is called by what it began with. */
export function firstTitle(state: Pick<State, 'view'>): string {
  return drawnTitle(state) ?? 'What one news article says about the Duffy–Bakanov talks';
}
