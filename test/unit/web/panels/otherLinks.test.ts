import { otherLinks } from '@rendezvous/web/panels/otherLinks.ts';
import type { Link } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { link } from '../sampleGraph.ts';

describe('the other links of two entities', () => {
  const cases: readonly (readonly [string, Partial<Link>, Link, 'later' | 'others' | 'neither'])[] = [
    ['itself', {}, link('a', 'b', { id: 'read' }), 'neither'],
    ['one of another pair', {}, link('a', 'c', { since: '2026' }), 'neither'],
    ['a later one', { since: '2024' }, link('a', 'b', { id: 'other', since: '2025' }), 'later'],
    ['an earlier one', { since: '2024' }, link('a', 'b', { id: 'other', since: '2023' }), 'others'],
    ['one of an unknown day', { since: '2024' }, link('a', 'b', { id: 'other' }), 'others'],
    ['what came of a plan', { modality: 'PLANNED' }, link('a', 'b', { id: 'other' }), 'later'],
    ['another plan', { modality: 'PLANNED' }, link('a', 'b', { id: 'other', modality: 'PLANNED' }), 'others'],
    ['one back', { since: '2024' }, link('b', 'a', { id: 'other', since: '2025' }), 'later'],
    [
      'a later one of another predicate',
      { since: '2024' },
      link('a', 'b', { id: 'other', predicate: 'OWNS', since: '2025' }),
      'others',
    ],
  ];
  it.each(cases)('put %s where it belongs', (_, more, other, place) => {
    const read = link('a', 'b', { id: 'read', ...more });
    expect(otherLinks(read, [read, other])).toEqual({
      later: place === 'later' ? [other] : [],
      others: place === 'others' ? [other] : [],
    });
  });
});
