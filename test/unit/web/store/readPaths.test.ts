import type { FoundPaths } from '@rendezvous/web/api/fetchPaths.ts';
import { elementsOf } from '@rendezvous/web/canvas/elementsOf.ts';
import { drawPaths } from '@rendezvous/web/store/actions/drawPaths.ts';
import { hideEntity } from '@rendezvous/web/store/actions/hideEntity.ts';
import { placeEntities } from '@rendezvous/web/store/actions/placeEntities.ts';
import { changePaths, closePaths, findPaths, openPaths, readPaths } from '@rendezvous/web/store/actions/readPaths.ts';
import { select } from '@rendezvous/web/store/actions/select.ts';
import { undo } from '@rendezvous/web/store/actions/undo.ts';
import { shownEntities } from '@rendezvous/web/store/views/shownEntities.ts';
import type { PathsAsked, State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const [ab, bc] = [link('a', 'b'), link('b', 'c')];
const opened = openedState([entity('a'), entity('d')], [link('a', 'd')]);
const asked: PathsAsked = { from: 'a', to: 'c', maxLength: 3, avoid: [], overlapping: false };
const path = { length: 2, entities: [entity('a'), entity('b'), entity('c')], links: [ab, bc] };
const found: FoundPaths = { from: entity('a'), to: entity('c'), paths: { hasMore: false, nodes: [path] } };

function marked(state: State): string[] {
  const placed = placeEntities({ places: ['a', 'b', 'c', 'd'].map((id) => [id, { x: 0, y: 0 }]), isSettled: true });
  const elements = [...elementsOf(placed(state), { hovered: null, level: 'names' }).values()];
  return elements.filter(({ classes }) => classes.includes('path')).map(({ data }) => data.id);
}

describe('The paths that are read', () => {
  it('begin at an entity, and take the place of what is selected', () => {
    const { view, paths, past } = openPaths('a')(select({ type: 'entity', id: 'd' })(opened));
    expect(view.selected).toBeNull();
    expect(paths?.asked).toEqual({ ...asked, to: null });
    expect(past).toEqual([]);
  });

  it('are marked on the canvas where they are drawn, until something else is asked or they are closed', () => {
    const read = readPaths(asked)(opened);
    const told = findPaths({ asked: read.paths?.asked as PathsAsked, found })(read);
    expect(marked(told)).toEqual([]);
    const drawn = drawPaths({ paths: [path], neighbors: [], name: 'draw it' })(told);
    expect(marked(drawn).sort()).toEqual([ab.id, bc.id].sort());
    expect(marked(changePaths({ maxLength: 4 })(drawn))).toEqual([]);
    expect(marked(closePaths()(drawn))).toEqual([]);
  });

  it('that come for what is no longer asked are left out', () => {
    const read = readPaths(asked)(opened);
    const changed = changePaths({ avoid: ['b'] })(read);
    expect(findPaths({ asked, found })(changed)).toBe(changed);
  });

  it('are drawn as one action beside what is there, and shown again where they were hidden', () => {
    const hidden = hideEntity({ id: 'a', name: 'a' })(opened);
    const drawn = drawPaths({ paths: [path], neighbors: [], name: 'draw it' })(hidden);
    expect(shownEntities(drawn).map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c']);
    expect(drawn.past.length).toBe(hidden.past.length + 1);
    expect(undo()(drawn).view).toBe(hidden.view);
    const again = drawPaths({ paths: [path], neighbors: [], name: 'draw it' })(drawn);
    expect(again.view).toBe(drawn.view);
  });
});
