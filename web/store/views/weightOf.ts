import type { StyledBy, Sureness } from '../viewTypes.ts';
import type { LinkGroup } from './groupLinks.ts';

/** How wide a line is drawn, from 1 to 4. */
export type Weight = 1 | 2 | 3 | 4;

const bySureness: Readonly<Record<Sureness, Weight>> = { certain: 4, likely: 2, disputed: 1, possible: 1, planned: 1 };

/** How wide a line is by what the view is styled by; null where its sign decides. */
export function weightOf(
  { sureness, links }: Pick<LinkGroup, 'sureness' | 'links'>,
  styledBy: StyledBy,
): Weight | null {
  if (styledBy === 'kind') return null;
  if (styledBy === 'sureness') return bySureness[sureness];
  const sources = mostSources(links);
  if (sources >= 5) return 4;
  return sources >= 3 ? 3 : sources === 2 ? 2 : 1;
}

/** How many sources the best supported link of a line has. */
export function mostSources(links: LinkGroup['links']): number {
  return Math.max(0, ...links.map(({ sourceCount }) => sourceCount));
}
