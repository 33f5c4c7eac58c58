import { addEntity } from '@rendezvous/web/store/actions/addEntity.ts';
import { collapseEntity } from '@rendezvous/web/store/actions/collapseEntity.ts';
import { expandEntity } from '@rendezvous/web/store/actions/expandEntity.ts';
import { hideEntities, hideEntity, showAgain, showHidden } from '@rendezvous/web/store/actions/hideEntity.ts';
import { keepEntities } from '@rendezvous/web/store/actions/keepEntities.ts';
import { pinEntities, unpinEntities } from '@rendezvous/web/store/actions/pinEntities.ts';
import { pinEntity } from '@rendezvous/web/store/actions/placeEntities.ts';
import { select } from '@rendezvous/web/store/actions/select.ts';
import { filterOnly, resetFilters, setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import { jumpTo, redo, undo } from '@rendezvous/web/store/actions/undo.ts';
import type { State, Update } from '@rendezvous/web/store/viewTypes.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const opened = openedState([entity('a'), entity('b'), entity('c')], [link('a', 'b'), link('b', 'c')]);

const anyId = fc.constantFrom(...ids);
const anyAction: fc.Arbitrary<Update> = fc.oneof(
  fc.tuple(anyId, fc.subarray(ids)).map(([of, brought]) =>
    expandEntity({
      of,
      name: `expand ${of}`,
      neighbors: { entities: brought.map((id) => entity(id)), links: brought.map((id) => link(of, id)), counts: [] },
    }),
  ),
  anyId.map((id) => collapseEntity({ id, name: id })),
  anyId.map((id) => hideEntity({ id, name: id })),
  fc.constant(showHidden()),
  anyId.map((id) => showAgain({ id, name: id })),
  fc.subarray(ids).map((some) => hideEntities({ ids: some, name: `hide ${some.length}` })),
  fc.subarray(ids).map((some) => keepEntities({ ids: some, name: `keep ${some.length}` })),
  fc.subarray(ids).map((some) => pinEntities({ ids: some, name: `pin ${some.length}` })),
  fc.subarray(ids).map((some) => unpinEntities({ ids: some, name: `unpin ${some.length}` })),
  fc.constant(filterOnly({ key: 'sign:CONFLICT', others: ['sign:NEUTRAL', 'sign:COOPERATION'], name: 'Conflict' })),
  anyId.map((id) => addEntity({ entity: entity(id), neighbors: { entities: [], links: [], counts: [] } })),
  fc.boolean().map((isOn) => setFilter({ key: 'kind:Agency', isOn, name: 'Agencies' })),
  fc.constant(resetFilters()),
  fc.tuple(anyId, fc.integer(), fc.integer()).map(([id, x, y]) => pinEntity({ id, name: id, at: { x, y } })),
);

describe('undo', () => {
  it('takes any actions back, each to exactly the view before it, and redo does them again', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), (actions) => {
        const states = [opened];
        for (const action of actions) states.push(action(states.at(-1) as State));
        const before = states.filter((state, index) => state.past.length < (states[index + 1]?.past.length ?? 0));
        let state = states.at(-1) as State;
        const done = state.view;
        for (const { view } of before.toReversed()) {
          state = undo()(state);
          expect(state.view).toBe(view);
        }
        expect(state.past).toEqual([]);
        for (const _ of before) state = redo()(state);
        expect(state.view).toBe(done);
      }),
    );
  });

  it('jumps to any action, back and forth, as so many steps would', () => {
    const names = ['a', 'b', 'c'];
    const states = [opened];
    for (const id of names) states.push(hideEntity({ id, name: id })(states.at(-1) as State));
    const last = states.at(-1) as State;
    const first = jumpTo(1)(last);
    expect([first.view, first.past.length, first.future.length]).toEqual([states[1]?.view, 1, 2]);
    expect(first.announcement).toBe('Undone: 2 actions.');
    expect(jumpTo(0)(first).announcement).toBe('Undone: hide a.');
    expect(jumpTo(3)(jumpTo(0)(first)).view).toBe(last.view);
    expect(jumpTo(3)(jumpTo(0)(first)).announcement).toBe('Done again: 3 actions.');
    expect(jumpTo(1)(first)).toBe(first);
    expect(jumpTo(99)(first).view).toBe(last.view);
  });

  it('leaves the state alone where there is nothing to take back', () => {
    expect(undo()(opened)).toBe(opened);
    expect(redo()(opened)).toBe(opened);
  });

  it('names what it took back', () => {
    const hidden = hideEntity({ id: 'a', name: 'NASA' })(opened);
    expect(hidden.announcement).toBe('Hide NASA.');
    expect(undo()(hidden).announcement).toBe('Undone: hide NASA.');
  });

  it('forgets what could be done again once something else is done', () => {
    const undone = undo()(hideEntity({ id: 'a', name: 'a' })(opened));
    expect(hideEntity({ id: 'b', name: 'b' })(undone).future).toEqual([]);
  });

  it('does not count a selection as an action', () => {
    const selected = select({ type: 'entity', id: 'a' })(opened);
    expect(selected.past).toEqual([]);
    expect(selected.view.selected).toEqual({ type: 'entity', id: 'a' });
  });

  it('keeps what the server told', () => {
    const expanded = expandEntity({
      of: 'a',
      name: 'expand a',
      neighbors: { entities: [entity('f')], links: [link('a', 'f')], counts: [] },
    })(opened);
    expect(undo()(expanded).known).toBe(expanded.known);
  });
});
