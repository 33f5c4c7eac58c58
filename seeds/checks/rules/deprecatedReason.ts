import type { Rule } from '../Rule.ts';

/** A deprecated claim says why. */
export const deprecatedReason: Rule = ({ items }) =>
  items.claims
    .filter(({ properties: { rank, rankReason } }) => rank === 'DEPRECATED' && String(rankReason ?? '').trim() === '')
    .map(({ id, placeOf }) => ({
      rule: 'deprecatedReason',
      severity: 'ERROR',
      place: placeOf('rank'),
      expected: `a rankReason in ${id}, since it is deprecated`,
      found: 'none',
      nextStep: 'Say in one sentence why it is wrong or out of date.',
    }));
