import { setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import { filteredOut } from '@rendezvous/web/store/views/filteredOut.ts';
import { legendCounts } from '@rendezvous/web/store/views/legendCounts.ts';
import { shownEntities } from '@rendezvous/web/store/views/shownEntities.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const opened = openedState(
  [entity('a'), entity('b'), entity('p', { kind: 'Person' })],
  [link('a', 'b', { sign: 'CONFLICT' }), link('p', 'a', { modality: 'PLANNED', verified: false })],
);

describe('the legend', () => {
  it('fades an unchecked kind and the links that end there, and hides nothing', () => {
    const filtered = setFilter({ key: 'kind:Person', isOn: false, name: 'People' })(opened);
    expect(filteredOut(filtered)).toEqual({
      entities: new Set(['p']),
      links: new Set(['p-a-LEADS-NEUTRAL']),
    });
    expect(shownEntities(filtered)).toHaveLength(3);
  });

  it('counts the same whatever is unchecked', () => {
    const filtered = setFilter({ key: 'sign:CONFLICT', isOn: false, name: 'Conflict' })(opened);
    const counts = {
      'kind:Agency': 2,
      'kind:Person': 1,
      'sign:CONFLICT': 1,
      'sure:planned': 1,
      'evidence:unverified': 1,
    };
    expect(Object.fromEntries(legendCounts(filtered))).toMatchObject(counts);
    expect(legendCounts(filtered)).toEqual(legendCounts(opened));
  });
});
