import { addEntity } from '@rendezvous/web/store/actions/addEntity.ts';
import { hideEntity, showHidden } from '@rendezvous/web/store/actions/hideEntity.ts';
import { select } from '@rendezvous/web/store/actions/select.ts';
import { shownEntities } from '@rendezvous/web/store/views/shownEntities.ts';
import { shownLinks } from '@rendezvous/web/store/views/shownLinks.ts';
import type { State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const opened = openedState([entity('a'), entity('b')], [link('a', 'b')]);
const hidden = hideEntity({ id: 'a', name: 'a' })(select({ type: 'entity', id: 'a' })(opened));

describe('hiding an entity', () => {
  it('takes it off with its links, and drops the selection', () => {
    expect([idsOf(hidden), shownLinks(hidden), hidden.view.selected]).toEqual([['b'], [], null]);
  });

  it('is undone by showing what was hidden', () => {
    expect(idsOf(showHidden()(hidden))).toEqual(['a', 'b']);
  });

  it('is undone by finding the entity again, in its old place among the rest', () => {
    const found = addEntity({ entity: entity('a'), neighbors: { entities: [], links: [], counts: [] } })(hidden);
    expect([idsOf(found), found.view.selected, found.view.holds]).toEqual([
      ['a', 'b'],
      { type: 'entity', id: 'a' },
      opened.view.holds,
    ]);
  });
});

describe('adding an entity that was found', () => {
  it('holds it, with its links to what is shown', () => {
    const neighbors = { entities: [], links: [link('b', 'c')], counts: [] };
    const found = addEntity({ entity: entity('c'), neighbors })(opened);
    expect([idsOf(found), shownLinks(found).length, found.past.at(-1)?.name]).toEqual([
      ['a', 'b', 'c'],
      2,
      'show Name of c',
    ]);
  });

  it('only selects what is shown', () => {
    const found = addEntity({ entity: entity('b'), neighbors: { entities: [], links: [], counts: [] } })(opened);
    expect([found.past, found.view.selected]).toEqual([[], { type: 'entity', id: 'b' }]);
  });
});

function idsOf(state: State): string[] {
  return shownEntities(state).map(({ id }) => id);
}
