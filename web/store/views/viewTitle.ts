import type { State } from '../viewTypes.ts';
import { drawnTitle } from './drawnTitle.ts';

/** What the view is called, above it and where it is cited. */
export function viewTitle(state: Pick<State, 'view'>): string {
  return drawnTitle(state) ?? 'What one news article says about the Duffy–Bakanov talks';
}
