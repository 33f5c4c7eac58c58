import { linkBounds } from '@rendezvous/cypher/dates/linkBounds.ts';
import { describe, expect, it } from 'vitest';

const published = '2025-07-29';

describe('The bounds of a link', () => {
  it.each([
    [
      'since alone is vouched for only at its beginning',
      { since: '2018' },
      { sinceMin: '2018-01-01', sinceMax: '2018-12-31', untilMin: '2018-12-31' },
    ],
    ['until alone leaves the beginning open', { until: '2012' }, { untilMin: '2012-01-01', untilMax: '2012-12-31' }],
    [
      'both ends known',
      { since: '2000', until: '2012' },
      { sinceMin: '2000-01-01', sinceMax: '2000-12-31', untilMin: '2012-01-01', untilMax: '2012-12-31' },
    ],
    [
      'what goes on is vouched for up to its youngest source',
      { since: '2018', until: '..' },
      { sinceMin: '2018-01-01', sinceMax: '2018-12-31', untilMin: '2025-07-29' },
    ],
    [
      'a day is its own first and last day',
      { since: '1967-01-27' },
      { sinceMin: '1967-01-27', sinceMax: '1967-01-27', untilMin: '1967-01-27' },
    ],
    ['no dates give no bounds', {}, {}],
  ])('%s', (_, claim, bounds) => {
    expect(linkBounds(claim, published)).toEqual(bounds);
  });

  it('leave the end open where no source of what goes on is dated', () => {
    expect(linkBounds({ since: '2018', until: '..' })).toEqual({ sinceMin: '2018-01-01', sinceMax: '2018-12-31' });
  });
});
