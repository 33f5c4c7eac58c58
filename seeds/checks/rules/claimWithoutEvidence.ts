import type { Rule } from '../Rule.ts';

/** No claim without evidence. */
export const claimWithoutEvidence: Rule = ({ items }) =>
  items.claims
    .filter(({ evidence }) => evidence.length === 0)
    .map(({ id, placeOf }) => ({
      rule: 'claimWithoutEvidence',
      severity: 'ERROR',
      place: placeOf('evidence'),
      expected: `evidence for ${id}`,
      found: 'none',
      nextStep: 'Add evidence: [{source: …, quote: …, locator: …, verified: …}].',
    }));
