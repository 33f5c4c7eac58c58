import { learnCounts } from '@rendezvous/web/store/actions/expandEntity.ts';
import { neighborRows } from '@rendezvous/web/store/views/neighborRows.ts';
import type { NeighborCount, State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const opened = openedState([entity('a'), entity('b')], [link('a', 'b'), link('a', 'b', { id: 'again' })]);

describe('the neighbours of an entity', () => {
  it('are those of the view before they were counted', () => {
    expect(rowsOf(opened)).toEqual(['leads 1 of 1']);
  });

  it('are told what happened before what was planned', () => {
    const state = openedState(
      [entity('a'), entity('b')],
      [link('a', 'b', { id: 'planned', modality: 'PLANNED' }), link('a', 'b', { id: 'fact' })],
    );
    expect(neighborRows(state, 'a').flatMap(({ links }) => links.map(({ id }) => id))).toEqual(['fact', 'planned']);
  });

  it('are counted over all kinds, also where none is shown, and never fewer than are shown', () => {
    const counted = learnCounts({
      counts: [
        count({ total: 4 }),
        count({ kind: 'Person', total: 3 }),
        count({ direction: 'IN', total: 2 }),
        count({ predicate: 'SAID_OF', total: 5 }),
      ],
    })(opened);
    expect(rowsOf(counted)).toEqual(['leads 1 of 7', 'said of 0 of 5', 'led by 0 of 2']);
    expect(rowsOf(learnCounts({ counts: [count({ total: 0 })] })(opened))).toEqual(['leads 1 of 1']);
  });
});

function count(more: Partial<NeighborCount>): NeighborCount {
  return { id: 'a', predicate: 'LEADS', direction: 'OUT', kind: 'Agency', total: 1, ...more };
}

function rowsOf(state: State): string[] {
  return neighborRows(state, 'a').map(({ label, shown, total }) => `${label} ${shown} of ${total}`);
}
