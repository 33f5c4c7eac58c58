import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { findCuts } from '@rendezvous/web/query/result/findCuts.ts';
import { flattenResult } from '@rendezvous/web/query/result/flattenResult.ts';
import { fullHeaders, shortHeaders } from '@rendezvous/web/query/result/headerOf.ts';
import { selectedFields } from '@rendezvous/web/query/result/selectedFields.ts';
import { toCsv } from '@rendezvous/web/query/result/toCsv.ts';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(vocabulary);

function fieldsOf(query: string, variables: Record<string, unknown> = {}, operation: string | null = null) {
  return selectedFields(schema, parse(query), { query, variables: '', operation }, variables);
}

const query = `{
  agencies(first: 2) { totalCount nodes { id name
    leaders { edges { role node { name } claim { evidence { verified } } } }
    cooperatesWith { nodes { name } }
    aliases
  } }
}`;
const data = {
  agencies: {
    totalCount: 3,
    nodes: [
      {
        id: 'agency:one',
        name: 'One',
        leaders: {
          edges: [
            { role: 'Head', node: { name: 'Ann' }, claim: { evidence: [{ verified: true }, { verified: false }] } },
            { role: 'Chair', node: { name: 'Bob' }, claim: { evidence: [] } },
          ],
        },
        cooperatesWith: { nodes: [{ name: 'Two' }] },
        aliases: ['1', 'Uno'],
      },
      { id: 'agency:two', name: 'Two', leaders: { edges: [] }, cooperatesWith: { nodes: [] }, aliases: [] },
    ],
  },
};

describe('flattenResult', () => {
  const table = flattenResult(data, fieldsOf(query));

  it('makes a row of each item, and lays lists that stand side by side one after another', () => {
    const headers = fullHeaders(table.columns);
    expect(headers).toEqual([
      'id',
      'name',
      'leaders.role',
      'leaders.node.name',
      'leaders.claim.evidence.verified',
      'cooperatesWith.name',
      'aliases',
    ]);
    const cells = table.rows.map((row) => table.columns.map(({ path }) => row.get(path)));
    const uno = ['1', 'Uno'];
    expect(cells).toEqual([
      ['agency:one', 'One', 'Head', 'Ann', true, undefined, uno],
      ['agency:one', 'One', 'Head', 'Ann', false, undefined, uno],
      ['agency:one', 'One', 'Chair', 'Bob', undefined, undefined, uno],
      ['agency:one', 'One', undefined, undefined, undefined, 'Two', uno],
      ['agency:two', 'Two', undefined, undefined, undefined, undefined, []],
    ]);
  });

  it('names columns by the shortest end that tells them apart, and never by `node` first', () => {
    expect(shortHeaders(fullHeaders(table.columns))).toEqual([
      'id',
      'name',
      'role',
      'leaders.node.name',
      'verified',
      'cooperatesWith.name',
      'aliases',
    ]);
  });

  it('keeps a count that stands alone, and drops one beside its list', () => {
    const alone = `{ people { nodes { flewOn(first: 1) { totalCount } } totalCount } }`;
    expect(fieldsOf(alone).filter(({ isLeaf }) => isLeaf)).toHaveLength(2);
    const { columns, rows } = flattenResult(
      { people: { nodes: [{ flewOn: { totalCount: 8 } }], totalCount: 1 } },
      fieldsOf(alone),
    );
    expect(columns.map(({ path }) => path)).toEqual(['people.nodes.flewOn.totalCount']);
    expect(rows.map((row) => [...row.values()])).toEqual([[8]]);
  });

  it('follows aliases and fragments of the operation that was run', () => {
    const text = `query A { node(id: "x") { id } }
      query B { one: entity(id: "x") { ...Card ... on Person { born } } } fragment Card on Entity { called: name }`;
    const { columns, rows } = flattenResult({ one: { called: 'Ann', born: '1961' } }, fieldsOf(text, {}, 'B'));
    expect(columns.map(({ path, type }) => [path, type])).toEqual([
      ['one.called', 'String'],
      ['one.born', 'Date'],
    ]);
    expect(rows.map((row) => [...row.values()])).toEqual([['Ann', '1961']]);
  });

  it('has no row for nothing', () => {
    expect(flattenResult({ agencies: { totalCount: 0, nodes: [] } }, fieldsOf(query)).rows).toEqual([]);
    expect(flattenResult({ agencies: null }, fieldsOf(query)).rows).toEqual([]);
  });
});

describe('findCuts', () => {
  it('tells a list that is shorter than its count', () => {
    expect(findCuts(data, fieldsOf(query)).cut).toEqual([{ path: 'agencies', shown: 2, total: 3 }]);
  });

  it('tells a page after which one follows', () => {
    const paged = '{ people { nodes { id } pageInfo { hasNextPage } } }';
    const page = (hasNextPage: boolean) => ({ people: { nodes: [{ id: 'x' }], pageInfo: { hasNextPage } } });
    expect(findCuts(page(true), fieldsOf(paged)).cut).toEqual([{ path: 'people', shown: 1, total: null }]);
    expect(findCuts(page(false), fieldsOf(paged))).toEqual({ cut: [], mayBeCut: [] });
  });

  it('doubts a full page of which nobody asked how many there are', () => {
    const full = 'query($n: Int) { people(first: $n) { nodes { id } } }';
    const people = { people: { nodes: [{ id: 'x' }, { id: 'y' }] } };
    expect(findCuts(people, fieldsOf(full, { n: 2 })).mayBeCut).toEqual([{ path: 'people', shown: 2, total: null }]);
    expect(findCuts(people, fieldsOf(full, { n: 3 })).mayBeCut).toEqual([]);
    expect(findCuts(people, fieldsOf(full)).mayBeCut).toEqual([]);
  });
});

describe('toCsv', () => {
  it('quotes by RFC 4180, and disarms formulas but no numbers', () => {
    const fields = fieldsOf('{ people { nodes { name description linkCount aliases born } } }');
    const nodes = [
      { name: '=1+1', description: 'He said "no", then\nleft', linkCount: -3, aliases: ['@a', 'b'], born: null },
    ];
    expect(toCsv(flattenResult({ people: { nodes } }, fields))).toBe(
      `name,description,linkCount,aliases,born\r\n'=1+1,"He said ""no"", then\nleft",-3,'@a; b,\r\n`,
    );
  });
});
