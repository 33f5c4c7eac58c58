import { parseDate } from './parseDate.ts';

/** The four ISO days by which a link is dated; one that is not known is absent. */
export type LinkBounds = { sinceMin?: string; sinceMax?: string; untilMin?: string; untilMax?: string };

/** What EDTF writes for an end that is known to be open. */
export const goesOn = '..';

/**
 * The bounds of a claim's `since` and `until`, both EDTF.
 * `until: '..'` is vouched for only up to `latestPublication` (EDTF), the youngest of the claim's sources;
 * without `until` it is vouched for only at its beginning.
 */
export function linkBounds(claim: { since?: string; until?: string }, latestPublication?: string): LinkBounds {
  const since = claim.since === undefined ? undefined : parseDate(claim.since);
  const bounds: LinkBounds = since === undefined ? {} : { sinceMin: since.min, sinceMax: since.max };
  if (claim.until === goesOn) {
    const published = latestPublication === undefined ? undefined : parseDate(latestPublication);
    return published === undefined ? bounds : { ...bounds, untilMin: published.min };
  }
  if (claim.until !== undefined) {
    const until = parseDate(claim.until);
    return until === undefined ? bounds : { ...bounds, untilMin: until.min, untilMax: until.max };
  }
  return since === undefined ? bounds : { ...bounds, untilMin: since.max };
}
