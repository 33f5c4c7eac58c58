import { readdirSync, readFileSync } from 'node:fs';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { costOfDocument } from '@rendezvous/server/cost/costOfDocument.ts';
import { measureCost } from '@rendezvous/server/cost/measureCost.ts';
import { checkCost } from '@rendezvous/server/limits/checkCost.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(vocabulary);

function costOf(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  return { ...measureCost(schema, { document, operation, variables }), operation };
}

const heads =
  '{ agencies(first: 100) { totalCount nodes { name leaders(first: 20) { edges { role node { name } claim { evidence { verified source { title } } } } } } } }';

describe('The cost of an operation', () => {
  it.each([
    ['an entity', '{ entity(id: "a") { name } }', 1],
    ['a page', '{ people(first: 7) { nodes { name } } }', 7],
    ['a page of the usual size', '{ people { nodes { name } } }', 25],
    ['a null for the page size', '{ people(first: null) { nodes { name } } }', 25],
    ['a page from the end', '{ people(last: 3) { nodes { name } } }', 3],
    ['a count alone', '{ people(first: 100) { totalCount } }', 0],
    ['ids', '{ entities(ids: ["a", "b", "c"]) { name } }', 3],
    ['links with their far ends', '{ entity(id: "a") { links(first: 10) { edges { id node { id } } } } }', 1 + 10 + 10],
    ['two aliases', '{ a: people(first: 7) { nodes { id } } b: people(first: 3) { nodes { id } } }', 10],
    ['one field said twice', '{ people(first: 7) { nodes { id } } people(first: 7) { nodes { name } } }', 7],
    ['what is skipped', '{ people(first: 7) @skip(if: true) { nodes { id } } }', 0],
    [
      'a fragment, where it is spread',
      '{ a: people(first: 2) { ...F } b: people(first: 3) { ...F } } fragment F on PersonConnection { nodes { id } }',
      5,
    ],
    [
      'the largest of the types of an interface',
      '{ entity(id: "a") { ... on Person { leads(first: 3) { nodes { id } } } ... on Agency { leaders(first: 9) { nodes { id } } } } }',
      10,
    ],
    ['a neighbourhood', '{ neighborhood(ids: ["a", "b"], first: 8) { entities { id } links { id } } }', 10 + 50],
    ['a search', '{ search(text: "a") { nodes { score entity { id } } } }', 10 + 10],
    ['introspection', '{ __schema { types { name fields { name } } } }', 0],
    ['heads with what bears them out', heads, 100 + 2_000 + 2_000 + 2_000 + 2_000],
  ])('counts %s', (_, document, cost) => {
    expect(costOf(document).cost).toBe(cost);
  });

  it('reads the real values of variables, and their defaults', () => {
    const document =
      'query($n: Int = 50, $skip: Boolean!) { people(first: $n) { nodes { id claims(first: 4) @skip(if: $skip) { nodes { id } } } } }';
    expect(costOf(document, { n: 10, skip: true }).cost).toBe(10);
    expect(costOf(document, { n: 10, skip: false }).cost).toBe(50);
    expect(costOfDocument(schema, { document, variables: '{"skip": true}' }).cost).toBe(50);
  });

  it('is quick for fragments that double each other, and ends at the largest Int', () => {
    const pages = ['appointed', 'appointedBy', 'links', 'leads', 'attended', 'said', 'subjectOf'];
    const bomb = Array.from({ length: 12 }, (_, index) => {
      const inner = `(first: 100) { edges { node { ... on Person { ...F${index + 1} } } } }`;
      return `fragment F${index} on Person { ${pages.map((page) => `${page}${inner}`).join(' ')} }`;
    });
    const { cost, parts } = costOf(
      `{ people(first: 100) { nodes { ...F0 } } } ${bomb.join(' ')} fragment F12 on Person { id }`,
    );
    expect(cost).toBe(2 ** 31 - 1);
    expect(parts.length).toBeLessThanOrEqual(50);
  });

  it('is refused over the limit, with the parts that make it', () => {
    const { operation, ...cost } = costOf(heads.replace('first: 20', 'first: 100'));
    expect(checkCost(cost, operation)).toEqual([]);
    const more = costOf(
      '{ people(first: 100) { nodes { claims(first: 100) { nodes { subject { claims(first: 10) { nodes { id } } } } } } } }',
    );
    expect(checkCost(more, more.operation).map(({ message }) => message)).toEqual([
      'The operation may read 120100 entities, links and claims; at most 50000 are answered. Most of it: people.nodes.claims.nodes.subject.claims.nodes 100 × 100 × 1 × 10, people.nodes.claims.nodes 100 × 100, people.nodes.claims.nodes.subject 100 × 100 × 1, people.nodes 100. Ask for smaller pages, or fewer levels.',
    ]);
  });

  it('names the parts of the dearest of the types of an interface', () => {
    const { cost, parts } = costOf(
      '{ entity(id: "a") { ... on Person { leads(first: 1) { nodes { id } } said(first: 1) { nodes { id } } } ... on Agency { leaders(first: 100) { nodes { attended(first: 100) { nodes { id } } } } } } }',
    );
    expect(cost).toBe(1 + 100 + 100 * 100);
    expect(parts.map((part) => part.cost).reduce((sum, part) => sum + part, 0)).toBe(cost);
  });

  it.each([
    ['does not parse', '{ people {', 'Syntax Error: Expected Name, found <EOF>.'],
    ['names what there is not', '{ folk { id } }', 'Cannot query field "folk" on type "Query".'],
    ['is a mutation', 'mutation { x }', expect.stringContaining('This API only reads')],
    ['asks for a page too large', '{ people(first: 1000) { totalCount } }', expect.stringContaining('takes 1 to 100')],
    [
      'has several operations',
      'query A { __typename } query B { __typename }',
      expect.stringContaining('one of several'),
    ],
    [
      'is too deep',
      `{ entity(id: "a") ${'{ links { nodes '.repeat(7)}{ id }${' } }'.repeat(7)} }`,
      'The operation is 16 levels deep; at most 12 are answered. Ask for the inner part by its id.',
    ],
  ])('is not known of a document that %s, and says why', (_, document, problem) => {
    expect(costOfDocument(schema, { document })).toMatchObject({ cost: null, parts: [], limit: 50_000, problem });
  });

  it('is far below the limit for every operation of the web client', () => {
    const folder = new URL('../../../web/api/operations/', import.meta.url);
    const text = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const document = parse(text);
    const most = {
      ids: Array(100).fill('a'),
      exclude: [],
      first: 100,
      claims: 100,
      id: 'a',
      a: 'a',
      b: 'b',
      link: 'a',
      from: 'a',
      to: 'a',
      source: 'a',
      text: 'a',
      disagreement: 'a',
      maxLength: 5,
      avoid: [],
      overlapping: true,
    };
    for (const operation of document.definitions) {
      if (operation.kind !== 'OperationDefinition') continue;
      const { cost } = measureCost(schema, { document, operation, variables: most });
      expect(cost, operation.name?.value).toBeLessThan(10_000);
    }
  });
});
