import type { StyledBy, Update } from '../viewTypes.ts';
import { record } from './record.ts';

/** What each way to style a view is called. */
export const styleNames: Readonly<Record<StyledBy, string>> = {
  kind: 'Kind and sign',
  sureness: 'How sure',
  sources: 'Number of sources',
};

/** Draws the view by kind and sign, or the links as wide as they are sure, or as their sources are many. */
export const setStyle = (styledBy: StyledBy): Update =>
  record({
    name: `style by ${styleNames[styledBy].toLowerCase()}`,
    change: (view) => (view.styledBy === styledBy ? view : { ...view, styledBy }),
  });
