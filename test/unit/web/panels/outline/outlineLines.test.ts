import { type OutlineLine, outlineLines, parentOf } from '@rendezvous/web/panels/outline/outlineLines.ts';
import { outlineRows } from '@rendezvous/web/panels/outline/outlineRows.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../../openedState.ts';
import { entity, link } from '../../sampleGraph.ts';

const outlined = outlineRows(
  openedState(
    [entity('a'), entity('b'), entity('c'), entity('alone')],
    [link('a', 'b'), link('a', 'c'), link('a', 'b', { predicate: 'OWNS' })],
  ),
);

describe('the rows of the outline', () => {
  it('are the entities while all are closed, and one without links cannot be opened', () => {
    const lines = outlineLines(outlined, { entities: new Set(), closedGroups: new Set() });
    expect(lines.map(told)).toEqual(['1 1/4 a closed', '1 2/4 b closed', '1 3/4 c closed', '1 4/4 alone']);
  });

  it('are told with their level and their place among those of the same parent', () => {
    const opened = { entities: new Set(['a', 'alone']), closedGroups: new Set(['a|OWNS|OUT']) };
    const lines = outlineLines(outlined, opened);
    expect(lines.map(told)).toEqual([
      '1 1/4 a open',
      '2 1/2 a|LEADS|OUT open',
      '3 1/2 a|LEADS|OUT|a-b-LEADS-NEUTRAL',
      '3 2/2 a|LEADS|OUT|a-c-LEADS-NEUTRAL',
      '2 2/2 a|OWNS|OUT closed',
      '1 2/4 b closed',
      '1 3/4 c closed',
      '1 4/4 alone',
    ]);
    expect([0, 1, 2, 3, 4, 5].map((row) => parentOf(lines, row))).toEqual([-1, 0, 1, 1, 0, -1]);
  });

  it('are made of a thousand entities without looking under those that are closed', () => {
    let asked = 0;
    const rows = Array.from({ length: 1_000 }, (_, index) => ({ id: `${index}`, entity: entity('a'), links: 1 }));
    const groupsOf = () => {
      asked += 1;
      return [];
    };
    expect(outlineLines({ rows, groupsOf }, { entities: new Set(['7']), closedGroups: new Set() }).length).toBe(1_000);
    expect(asked).toBe(1);
  });
});

function told({ level, place, of, id, isOpen }: OutlineLine): string {
  return `${level} ${place}/${of} ${id}${isOpen === undefined ? '' : isOpen ? ' open' : ' closed'}`;
}
