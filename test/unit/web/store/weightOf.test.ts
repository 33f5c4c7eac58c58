import { groupLinks } from '@rendezvous/web/store/views/groupLinks.ts';
import { weightOf } from '@rendezvous/web/store/views/weightOf.ts';
import { describe, expect, it } from 'vitest';
import { link } from '../sampleGraph.ts';

function weights(styledBy: Parameters<typeof weightOf>[1], ...more: Parameters<typeof link>[2][]) {
  return more.map((part, index) => {
    const [group] = groupLinks([link('a', `b${index}`, part)]);
    return group && weightOf(group, styledBy);
  });
}

describe('the width of a line', () => {
  it('is that of its sign where the view is styled by kind', () => {
    expect(weights('kind', { sourceCount: 9 }, {})).toEqual([null, null]);
  });

  it('grows with the sources of the best supported link', () => {
    const counted = [1, 2, 3, 4, 5, 40].map((sourceCount) => ({ sourceCount }));
    expect(weights('sources', ...counted)).toEqual([1, 2, 3, 3, 4, 4]);
    const [group] = groupLinks([
      link('a', 'b', { id: 'x', sourceCount: 1 }),
      link('a', 'b', { id: 'y', sourceCount: 6 }),
    ]);
    expect(group && weightOf(group, 'sources')).toBe(4);
  });

  it('grows with how sure it is', () => {
    expect(
      weights('sureness', {}, { confidence: 'LIKELY' }, { confidence: 'DISPUTED' }, { modality: 'PLANNED' }),
    ).toEqual([4, 2, 1, 1]);
  });
});
