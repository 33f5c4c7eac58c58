import { openGraph } from '@rendezvous/web/store/actions/openGraph.ts';
import { undo } from '@rendezvous/web/store/actions/undo.ts';
import { shownEntities } from '@rendezvous/web/store/views/shownEntities.ts';
import type { State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState, sampleAnswer } from '../openedState.ts';
import { entity } from '../sampleGraph.ts';

const shown = (state: State) => shownEntities(state).map(({ id }) => id);

describe('the graph that the page opens on', () => {
  it('is no action at first', () => {
    expect(openedState([entity('a')]).past).toEqual([]);
  });

  it('takes the place of what is shown later, and undo brings that back', () => {
    const state = openGraph(sampleAnswer([entity('b')]), 'open Talks')(openedState([entity('a')]));
    expect(shown(state)).toEqual(['b']);
    expect(state.past.map(({ name }) => name)).toEqual(['open Talks']);
    expect(shown(undo()(state))).toEqual(['a']);
  });
});
