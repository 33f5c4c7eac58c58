import { choose, clearChosen, toggleChosen } from '@rendezvous/web/store/actions/choose.ts';
import { expandEntities } from '@rendezvous/web/store/actions/expandEntities.ts';
import { hideEntities, showAgain } from '@rendezvous/web/store/actions/hideEntity.ts';
import { keepEntities } from '@rendezvous/web/store/actions/keepEntities.ts';
import { select } from '@rendezvous/web/store/actions/select.ts';
import { redo, undo } from '@rendezvous/web/store/actions/undo.ts';
import { chosenEntities } from '@rendezvous/web/store/views/chosenEntities.ts';
import { entitiesUnder } from '@rendezvous/web/store/views/entitiesUnder.ts';
import { hiddenEntities } from '@rendezvous/web/store/views/hiddenEntities.ts';
import { shownEntities } from '@rendezvous/web/store/views/shownEntities.ts';
import type { Entity } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const opened = openedState(
  [entity('a'), entity('b'), entity('c', { kind: 'Nation' }), entity('d')],
  [link('a', 'b'), link('b', 'c', { predicate: 'PART_OF', sign: 'CONFLICT' })],
);

describe('choosing several', () => {
  it('adds to what is chosen, says how many are, and is no action', () => {
    const chosen = choose(['b'])(choose(['a'])(opened));
    expect([idsOf(chosenEntities(chosen)), chosen.announcement, chosen.past]).toEqual([
      ['a', 'b'],
      '2 entities chosen.',
      [],
    ]);
    expect(chosen.view.selected).toBe(null);
    expect(clearChosen()(chosen).announcement).toBe('Nothing is chosen.');
  });

  it('drops several only where all of them are chosen', () => {
    const one = toggleChosen(['a'])(opened);
    const both = toggleChosen(['a', 'b'])(one);
    expect(idsOf(chosenEntities(both))).toEqual(['a', 'b']);
    expect(idsOf(chosenEntities(toggleChosen(['a', 'b'])(both)))).toEqual([]);
  });

  it('finds the entities of a kind, and the ends of the links of a sign or a predicate', () => {
    expect(idsOf(entitiesUnder(opened, 'kind:Nation'))).toEqual(['c']);
    expect(idsOf(entitiesUnder(opened, 'sign:CONFLICT'))).toEqual(['b', 'c']);
    expect(idsOf(entitiesUnder(opened, 'predicate:LEADS'))).toEqual(['a', 'b']);
  });
});

describe('an action on several', () => {
  const chosen = choose(['a', 'b'])(select({ type: 'entity', id: 'c' })(opened));

  it('hides them in one step, and undo brings them back as they were chosen', () => {
    const hidden = hideEntities({ ids: ['a', 'b'], name: 'hide 2 entities' })(chosen);
    expect([idsOf(shownEntities(hidden)), hidden.view.chosen.size, hidden.past.length]).toEqual([['c', 'd'], 0, 1]);
    expect(hidden.view.selected).toEqual({ type: 'entity', id: 'c' });
    expect(undo()(hidden).view).toBe(chosen.view);
    expect(redo()(undo()(hidden)).view).toBe(hidden.view);
  });

  it('keeps only them, and does nothing where there is nothing else', () => {
    const kept = keepEntities({ ids: ['a', 'b'], name: 'keep only 2 entities' })(chosen);
    expect([idsOf(shownEntities(kept)), idsOf(chosenEntities(kept)), kept.view.selected]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      null,
    ]);
    expect(keepEntities({ ids: ['a', 'b'], name: 'again' })(kept)).toBe(kept);
  });

  it('lists what is hidden by name, and shows one of it again', () => {
    const hidden = hideEntities({ ids: ['b', 'a'], name: 'hide 2 entities' })(chosen);
    expect(idsOf(hiddenEntities(hidden))).toEqual(['a', 'b']);
    const again = showAgain({ id: 'a', name: 'NASA' })(hidden);
    expect([idsOf(shownEntities(again)), again.announcement]).toEqual([['a', 'c', 'd'], 'Show NASA again.']);
    expect(chosenEntities(again)).toEqual([]);
  });

  it('expands them as one, each holding what it is linked to', () => {
    const expanded = expandEntities({
      of: ['a', 'b'],
      name: 'expand 2 entities',
      neighbors: {
        entities: [entity('e'), entity('f')],
        links: [link('a', 'e'), link('f', 'b'), link('e', 'b')],
        counts: [],
      },
    })(chosen);
    expect(idsOf(shownEntities(expanded))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(expanded.view.holds.slice(1).map(({ of, entities }) => [of, entities])).toEqual([
      ['a', ['e']],
      ['b', ['f', 'e']],
    ]);
    expect([expanded.past.length, undo()(expanded).view]).toEqual([1, chosen.view]);
  });
});

function idsOf(entities: readonly Entity[]): string[] {
  return entities.map(({ id }) => id);
}
