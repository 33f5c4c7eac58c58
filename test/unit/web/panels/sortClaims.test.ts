import { sortClaims } from '@rendezvous/web/panels/sortClaims.ts';
import type { Claim } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';

describe('claims in a panel', () => {
  it('stand in one section each, contradictions together', () => {
    const claims = [
      claim('2018', { contradicts: [{ id: 'six years' }] }),
      claim('six years'),
      claim('opinion', { modality: 'OPINION' }),
      claim('wrong', { rank: 'DEPRECATED' }),
      claim('value'),
      claim('link', { object: { id: 'b', name: 'B' } }),
    ];
    const sorted = sortClaims(claims);
    expect({
      contradictions: sorted.contradictions.map((group) => group.map(({ id }) => id)),
      opinions: sorted.opinions.map(({ id }) => id),
      deprecated: sorted.deprecated.map(({ id }) => id),
      values: sorted.values.map(({ id }) => id),
    }).toEqual({
      contradictions: [['2018', 'six years']],
      opinions: ['opinion'],
      deprecated: ['wrong'],
      values: ['value'],
    });
  });
});

function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    predicate: 'firstSince',
    sentence: `${id}.`,
    value: id,
    since: null,
    until: null,
    modality: 'FACT',
    confidence: 'CERTAIN',
    rank: 'NORMAL',
    rankReason: null,
    sign: null,
    subject: { id: 'a', name: 'A' },
    object: null,
    contradicts: [],
    evidence: [],
    ...more,
  };
}
