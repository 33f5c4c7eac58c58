import { outlineRows } from '@rendezvous/web/panels/outline/outlineRows.ts';
import { learnCounts } from '@rendezvous/web/store/actions/expandEntity.ts';
import { setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import type { State } from '@rendezvous/web/store/viewTypes.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../../openedState.ts';
import { entity, link } from '../../sampleGraph.ts';

const opened = openedState(
  [entity('a'), entity('b'), entity('p', { kind: 'Person' })],
  [link('p', 'b'), link('b', 'a', { id: 'own', predicate: 'OWNS' }), link('p', 'b', { id: 'again' })],
);

describe('the outline', () => {
  it('is a tree: entities, most linked first, links by predicate and direction, neighbours once a line', () => {
    expect(linesOf(opened)).toEqual([
      'b, 3 links',
      '  led by 1 of 1: p (2)',
      '  owns 1 of 1: a (1)',
      'p, 2 links',
      '  leads 1 of 1: b (2)',
      'a, 1 links',
      '  owns 1 of 1: b (1)',
    ]);
  });

  it('leaves out what is filtered', () => {
    const filtered = setFilter({ key: 'kind:Person', isOn: false, name: 'People' })(opened);
    expect(linesOf(filtered)).toEqual(['a, 1 links', '  owns 1 of 1: b (1)', 'b, 1 links', '  owns 1 of 1: a (1)']);
  });

  it('says how many neighbours there are in all', () => {
    const count = { id: 'a', predicate: 'OWNS', direction: 'IN', kind: 'Agency', total: 9 } as const;
    expect(linesOf(learnCounts({ counts: [count] })(opened))).toContain('  owns 1 of 9: b (1)');
  });
});

function linesOf(state: State): string[] {
  const { rows, groupsOf } = outlineRows(state);
  return rows.flatMap(({ entity: { id }, links }) => [
    `${id}, ${links} links`,
    ...groupsOf(id).map(({ label, shown, total, neighbors }) => {
      const names = neighbors.map((neighbor) => `${neighbor.entity.id} (${neighbor.group.links.length})`);
      return `  ${label} ${shown} of ${total}: ${names.join(', ')}`;
    }),
  ]);
}
