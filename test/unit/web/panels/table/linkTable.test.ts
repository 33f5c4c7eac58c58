import { entityColumns, entityRows } from '@rendezvous/web/panels/table/entityTable.ts';
import { linkColumns, linkRows } from '@rendezvous/web/panels/table/linkTable.ts';
import { sortRows } from '@rendezvous/web/panels/table/sortRows.ts';
import { hideEntity } from '@rendezvous/web/store/actions/hideEntity.ts';
import { setFilter } from '@rendezvous/web/store/actions/setFilter.ts';
import { describe, expect, it } from 'vitest';
import { openedState } from '../../openedState.ts';
import { entity, link } from '../../sampleGraph.ts';

const opened = openedState(
  [entity('a', { name: 'Zarya' }), entity('b', { name: '“Apollo”' }), entity('c', { name: 'NASA', linkCount: 1 })],
  [
    link('a', 'b', { since: '2020', sourceCount: 12 }),
    link('b', 'c', { sign: 'CONFLICT', confidence: 'DISPUTED', verified: false, sourceCount: 2 }),
    link('c', 'a', { since: '1998-11', sourceCount: 3 }),
  ],
);

describe('the table of links', () => {
  it('says of each link its ends, predicate, sureness, whether it was checked, dates, sign and sources', () => {
    const [, second] = linkRows(opened).rows;
    expect(second && linkColumns.map(({ read }) => read(second))).toEqual([
      '“Apollo”',
      'leads',
      'NASA',
      'Disputed',
      'Unverified',
      null,
      null,
      'Conflict',
      2,
    ]);
  });

  it('leaves out and counts what is filtered, by predicate too', () => {
    const signed = setFilter({ key: 'sign:CONFLICT', isOn: false, name: 'Conflict' })(opened);
    expect([linkRows(signed).rows.map(({ id }) => id), linkRows(signed).filtered]).toEqual([
      ['a-b-LEADS-NEUTRAL', 'c-a-LEADS-NEUTRAL'],
      1,
    ]);
    const leads = setFilter({ key: 'predicate:LEADS', isOn: false, name: 'leads' })(opened);
    expect([linkRows(leads).rows, linkRows(leads).filtered]).toEqual([[], 3]);
  });

  it('is without the links of what is hidden', () => {
    expect(linkRows(hideEntity({ id: 'b', name: 'b' })(opened)).rows.map(({ id }) => id)).toEqual([
      'c-a-LEADS-NEUTRAL',
    ]);
  });
});

describe('the table of entities', () => {
  it('counts the links shown, of all', () => {
    const rows = entityRows(opened).rows.map((row) => entityColumns.map(({ read }) => read(row)));
    expect(rows).toEqual([
      ['Zarya', 'Agency', 2, 20, null],
      ['“Apollo”', 'Agency', 2, 20, null],
      ['NASA', 'Agency', 2, 2, null],
    ]);
  });
});

describe('sorting', () => {
  const by = (column: string, direction: 'ascending' | 'descending') =>
    sortRows(linkRows(opened).rows, linkColumns, { column, direction }).map(({ link: { from } }) => from.id);

  it('orders names as they are read, and numbers by size', () => {
    expect([by('from', 'ascending'), by('from', 'descending')]).toEqual([
      ['b', 'c', 'a'],
      ['a', 'c', 'b'],
    ]);
    expect(by('sources', 'ascending')).toEqual(['b', 'c', 'a']);
  });

  it('puts what is unknown last either way', () => {
    expect([by('since', 'ascending'), by('since', 'descending')]).toEqual([
      ['c', 'a', 'b'],
      ['a', 'c', 'b'],
    ]);
  });
});
