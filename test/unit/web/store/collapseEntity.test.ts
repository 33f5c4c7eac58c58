import { collapseEntity } from '@rendezvous/web/store/actions/collapseEntity.ts';
import { expandEntity } from '@rendezvous/web/store/actions/expandEntity.ts';
import { shownEntities } from '@rendezvous/web/store/views/shownEntities.ts';
import { shownLinks } from '@rendezvous/web/store/views/shownLinks.ts';
import type { State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../openedState.ts';
import { entity, link } from '../sampleGraph.ts';

const opened = openedState([entity('a'), entity('b')], [link('a', 'b')]);

describe('collapsing an entity', () => {
  it('takes back what its expansion brought', () => {
    const expanded = expand(opened, 'a', ['x', 'y']);
    expect(namesOf(expanded)).toEqual(['a', 'b', 'x', 'y']);
    expect(namesOf(collapseEntity({ id: 'a', name: 'a' })(expanded))).toEqual(['a', 'b']);
  });

  it('leaves what another expansion reaches too', () => {
    const both = expand(expand(opened, 'a', ['x', 'y']), 'b', ['y', 'z']);
    expect(namesOf(collapseEntity({ id: 'a', name: 'a' })(both))).toEqual(['a', 'b', 'y', 'z']);
  });

  it('takes along what was brought by an entity that goes', () => {
    const chain = expand(expand(opened, 'a', ['x']), 'x', ['z', 'a']);
    const collapsed = collapseEntity({ id: 'a', name: 'a' })(chain);
    expect(namesOf(collapsed)).toEqual(['a', 'b']);
    expect(shownLinks(collapsed).map(({ id }) => id)).toEqual(['a-b-LEADS-NEUTRAL']);
  });

  it('changes nothing where nothing was expanded', () => {
    expect(collapseEntity({ id: 'a', name: 'a' })(opened)).toBe(opened);
  });
});

function expand(state: State, of: string, brought: readonly string[]): State {
  const neighbors = { entities: brought.map((id) => entity(id)), links: brought.map((id) => link(of, id)), counts: [] };
  return expandEntity({ of, name: `expand ${of}`, neighbors })(state);
}

function namesOf(state: State): string[] {
  return shownEntities(state).map(({ id }) => id);
}
