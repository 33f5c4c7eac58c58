import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

type App = Awaited<ReturnType<typeof buildApp>>;
type Body = { data?: Record<string, never>; errors?: { message: string; extensions: Record<string, unknown> }[] };

let app: App;
let close: () => Promise<void>;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  const graph = openGraph(await connect(neo4j), neo4j.database);
  app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  close = async () => {
    await app.close();
    await graph.close();
  };
});

afterAll(() => close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return { status: response.statusCode, body: response.json<Body>(), headers: response.headers };
}

describe('The API', () => {
  it('answers who Sean Duffy is, with links, claims, evidence and source', async () => {
    const { body } = await ask(`{
      entity(id: "person:sean-duffy") {
        kind
        name
        ... on Person { leads(first: 5) { nodes { name } edges { role acting claim { id } } } }
        links(predicates: [LEADS], direction: OUT, first: 5) { totalCount edges { predicate direction node { id } sourceCount verified } }
        claims(first: 100) { nodes { id evidence { quote locator verified source { id type } } } }
      }
    }`);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      entity: {
        kind: 'Person',
        name: 'Sean Duffy',
        leads: {
          nodes: expect.arrayContaining([{ name: 'NASA' }]),
          edges: expect.arrayContaining([
            { role: 'Administrator', acting: true, claim: { id: 'claim:article-c01-duffy-leads-nasa' } },
          ]),
        },
        links: {
          edges: expect.arrayContaining([
            { predicate: 'LEADS', direction: 'OUT', node: { id: 'agency:nasa' }, sourceCount: 1, verified: true },
          ]),
        },
        claims: {
          nodes: expect.arrayContaining([
            {
              id: 'claim:article-c01-duffy-leads-nasa',
              evidence: [
                {
                  quote: 'Acting NASA Administrator Sean Duffy',
                  locator: 'L1',
                  verified: true,
                  source: { id: 'source:article-duffy-bakanov', type: 'ARTICLE' },
                },
              ],
            },
          ]),
        },
      },
    });
  });

  it.each(['bakanov', 'Баканов', 'Bakanow', 'Dmitri Bakanov', 'dmitry bak', 'bakanof'])(
    'finds Dmitry Bakanov under %j',
    async (text) => {
      const { body } = await ask(
        'query($text: String!) { search(text: $text, first: 3) { nodes { matchedName entity { id } } } }',
        { text },
      );
      expect(body.data).toMatchObject({
        search: {
          nodes: expect.arrayContaining([expect.objectContaining({ entity: { id: 'person:dmitry-bakanov' } })]),
        },
      });
      expect((body.data as { search?: { nodes: { entity: { id: string } }[] } }).search?.nodes[0]?.entity.id).toBe(
        'person:dmitry-bakanov',
      );
    },
  );

  it('searches only the kinds that are asked for', async () => {
    const { body } = await ask('{ search(text: "bakanov", kinds: [Meeting]) { nodes { entity { kind } } } }');
    const kinds = (body.data as { search?: { nodes: { entity: { kind: string } }[] } }).search?.nodes.map(
      ({ entity }) => entity.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(['Meeting']));
  });

  it.each([
    ['operators', `") RETURN 1 // +name:* OR [a TO z] ${'\\'} \u0000`],
    ['a sign that folds to many letters', '\u{FDFA}'.repeat(200)],
    ['half a sign', 'a\u{D800}b \u{DFFF}\u{D800}'],
    ['nothing that is seen', '\u200B\u200D\u202E\u2066\uFEFF'],
    ['marks without letters', '\u0301'.repeat(200)],
    ['many beginnings', 'a*'.repeat(100)],
  ])('takes any text for a text: %s', async (_, text) => {
    const { status, body } = await ask('query($text: String!) { search(text: $text) { totalCount } }', { text });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  });

  it('pages through people both ways and meets every one once', async () => {
    type Page = {
      people: {
        nodes: { id: string }[];
        totalCount: number;
        pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
      };
    };
    const query =
      'query($first: Int, $last: Int, $after: String, $before: String) { people(first: $first, last: $last, after: $after, before: $before) { totalCount nodes { id } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }';
    const forwards: string[] = [];
    let total = 0;
    let after: string | null = null;
    for (let isMore = true; isMore; ) {
      const { people } = (await ask(query, { first: 2, after })).body.data as unknown as Page;
      forwards.push(...people.nodes.map(({ id }) => id));
      total = people.totalCount;
      after = people.pageInfo.endCursor;
      isMore = people.pageInfo.hasNextPage;
    }
    const backwards: string[] = [];
    let before: string | null = null;
    for (let isMore = true; isMore; ) {
      const { people } = (await ask(query, { last: 2, before })).body.data as unknown as Page;
      backwards.unshift(...people.nodes.map(({ id }) => id));
      before = people.pageInfo.startCursor;
      isMore = people.pageInfo.hasPreviousPage;
    }
    expect(backwards).toEqual(forwards);
    expect([new Set(forwards).size, forwards.length]).toEqual([total, total]);
  });

  it.each([
    ['Conflict in Ukraine', 'disagreement:ukraine-war'],
    ['war in Ukraine', 'disagreement:ukraine-war'],
    ['National Aeronautics and Space Administration', 'agency:nasa'],
    ['A/RES/77/41', 'resolution:a-res-77-41'],
    ['ISS', 'program:iss'],
    ['ESA', 'agency:esa'],
    ['CNSA', 'agency:cnsa'],
    ['JAXA', 'agency:jaxa'],
    ['USA', 'nation:USA'],
    ['NASA', 'agency:nasa'],
    ['Баканов', 'person:dmitry-bakanov'],
    ['Worner', 'person:johann-dietrich-worner'],
  ])('finds first, for "%s", who is called that: %s', async (text, id) => {
    const { body } = await ask('query($text: String!) { search(text: $text, first: 1) { nodes { entity { id } } } }', {
      text,
    });
    expect(body.data).toEqual({ search: { nodes: [{ entity: { id } }] } });
  });

  it.each([
    ['first: 1', false, true],
    ['last: 1', true, false],
    ['first: 1, after: $second', true, true],
    ['first: 100, after: $second', true, false],
    ['last: 1, after: $second', true, false],
    ['last: 100, after: $second', true, false],
    ['last: 1, before: $second', false, true],
    ['first: 100, before: $second', false, true],
    ['before: $second', false, true],
    ['first: 100, after: $first, before: $second', true, true],
  ])('tells of a page what stands before and behind it: %s', async (page, hasPreviousPage, hasNextPage) => {
    const cursors = '{ disagreements(first: 2) { edges { cursor } } }';
    const { disagreements } = (await ask(cursors)).body.data as unknown as {
      disagreements: { edges: { cursor: string }[] };
    };
    const [first, second] = disagreements.edges.map(({ cursor }) => JSON.stringify(cursor));
    const given = page.replace('$first', String(first)).replace('$second', String(second));
    const { body } = await ask(`{ disagreements(${given}) { pageInfo { hasPreviousPage hasNextPage } } }`);
    expect(body.data).toEqual({ disagreements: { pageInfo: { hasPreviousPage, hasNextPage } } });
  });

  it('answers under any name that a field is given, in the order of the operation', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query: `{
          constructor: entity(id: "person:sean-duffy") {
            toString: kind
            __proto__: links(first: 1) { __proto__: pageInfo { __proto__: hasPreviousPage } }
            __typename: id
            a: name
          }
          __proto__: __schema { __proto__: queryType { __proto__: name } }
          hasOwnProperty: vocabulary { __proto__: __typename }
        }`,
      },
    });
    expect(response.body.trim()).toBe(
      `{"data":${[
        '{"constructor":{"toString":"Person","__proto__":{"__proto__":{"__proto__":false}},"__typename":"person:sean-duffy","a":"Sean Duffy"}',
        '"__proto__":{"__proto__":{"__proto__":"Query"}}',
        '"hasOwnProperty":{"__proto__":"Vocabulary"}}',
      ].join()}}`,
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes a variable of the name %s', async (name) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `{"query":"query($${name}: ID!) { entity(id: $${name}) { id } }","variables":{"${name}":"agency:nasa"}}`,
    });
    expect(response.json()).toEqual({ data: { entity: { id: 'agency:nasa' } } });
  });

  it('answers null for an id that nobody has, in the place of the id', async () => {
    const { body } = await ask(
      '{ entity(id: "nobody:x") { id } entities(ids: ["nobody:x", "agency:nasa"]) { id } agency(id: "person:sean-duffy") { id } }',
    );
    expect(body).toEqual({ data: { entity: null, entities: [null, { id: 'agency:nasa' }], agency: null } });
  });
});

describe('The limits', () => {
  const deep = `{ entity(id: "a") { ${'links { nodes { '.repeat(6)} id ${'} }'.repeat(6)} } }`;
  const aliases = `{ entity(id: "a") { ${Array.from({ length: 31 }, (_, index) => `x${index}: id`).join(' ')} } }`;
  it.each([
    [
      'a page size in a variable',
      'query($n: Int) { people(first: $n) { totalCount } }',
      { n: 101 },
      'BAD_USER_INPUT',
      { limit: 100, value: 101 },
    ],
    ['a page size of nothing', '{ people(first: 0) { totalCount } }', {}, 'BAD_USER_INPUT', { limit: 100, value: 0 }],
    [
      'a negative page',
      '{ entity(id: "agency:nasa") { links(last: -1) { totalCount } } }',
      {},
      'BAD_USER_INPUT',
      { limit: 100, value: -1 },
    ],
    [
      'a page size in a default',
      'query($n: Int = 1000) { search(text: "x", first: $n) { totalCount } }',
      {},
      'BAD_USER_INPUT',
      { limit: 100, value: 1000 },
    ],
    ['first and last', '{ people(first: 1, last: 1) { totalCount } }', {}, 'BAD_USER_INPUT', {}],
    [
      'ids by the hundred',
      'query($ids: [ID!]!) { entities(ids: $ids) { id } }',
      { ids: Array(101).fill('a') },
      'BAD_USER_INPUT',
      { limit: 100, value: 101 },
    ],
    [
      'excluded ids by the thousand',
      'query($held: [ID!]) { neighborhood(ids: [], exclude: $held) { entities { id } } }',
      { held: Array(5001).fill('a') },
      'BAD_USER_INPUT',
      { limit: 5000, value: 5001 },
    ],
    [
      'a long text',
      'query($t: String!) { search(text: $t) { totalCount } }',
      { t: 'x'.repeat(201) },
      'BAD_USER_INPUT',
      { limit: 200, value: 201 },
    ],
    ['no cursor', '{ people(after: "zzz") { totalCount } }', {}, 'BAD_USER_INPUT', {}],
    ['depth', deep, {}, 'TOO_DEEP', { limit: 12, value: 14 }],
    ['aliases', aliases, {}, 'TOO_MANY_ALIASES', { limit: 30, value: 31 }],
    ['tokens', `{ ${'__typename '.repeat(2001)} }`, {}, 'TOO_MANY_TOKENS', { limit: 2000 }],
    [
      'a variable of the wrong type',
      'query($n: Int) { people(first: $n) { totalCount } }',
      { n: 'many' },
      'BAD_USER_INPUT',
      {},
    ],
    [
      'a null for a variable whose default stands where no null may',
      'query($text: String = "x") { search(text: $text) { totalCount } }',
      { text: null },
      'BAD_USER_INPUT',
      {},
    ],
    ['an unknown field', '{ nobody { id } }', {}, 'GRAPHQL_VALIDATION_FAILED', {}],
    ['a syntax error', '{ people', {}, 'GRAPHQL_PARSE_FAILED', {}],
  ])('refuse %s with 400', async (_, query, variables, code, extensions) => {
    const { status, body } = await ask(query, variables);
    expect({ status, data: body.data, code: body.errors?.[0]?.extensions.code }).toEqual({
      status: 400,
      data: undefined,
      code,
    });
    expect(body.errors?.[0]?.extensions).toMatchObject(extensions);
    expect(JSON.stringify(body)).not.toMatch(/MATCH|node_modules|at .*\.ts/);
  });

  it('refuse a body that is larger than 256 kB with 400', async () => {
    const { status, body } = await ask(`{ __typename } # ${'x'.repeat(300_000)}`);
    expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'BODY_TOO_LARGE' });
  });

  it('let the next request through', async () => {
    expect(await ask('{ __typename }')).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });
  });
});

describe('Beside the API', () => {
  it('the schema is text', async () => {
    const response = await app.inject('/schema.graphql');
    expect([response.headers['content-type'], response.body.includes('type Query {')]).toEqual([
      'text/plain; charset=utf-8',
      true,
    ]);
  });

  it('health and readiness are told', { timeout: 120_000 }, async () => {
    const codes = await Promise.all(['/healthz', '/readyz'].map(async (url) => (await app.inject(url)).statusCode));
    expect(codes).toEqual([200, 200]);
  });

  it('what is nowhere is told so', async () => {
    const response = await app.inject('/../../etc/passwd');
    expect([response.statusCode, response.json<Body>().errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('nothing may be loaded from elsewhere', async () => {
    const { headers } = await app.inject('/healthz');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('A database that is gone', () => {
  it('is told with 503 and when to come back, and the server stays up', async () => {
    const { connectLazily } = await import('@rendezvous/cypher/connection/connect.ts');
    const driver = connectLazily({ ...inject('neo4j'), uri: 'bolt://127.0.0.1:1' });
    const lost = await buildApp({
      graph: openGraph(driver, 'neo4j'),
      vocabulary,
      webFolder: '/nowhere',
      logLevel: 'silent',
    });
    const answer = await lost.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ people { totalCount } }' },
    });
    expect([
      answer.statusCode,
      answer.headers['retry-after'],
      answer.json<Body>().errors?.[0]?.extensions.code,
    ]).toEqual([503, '2', 'SERVICE_UNAVAILABLE']);
    expect((await lost.inject('/readyz')).statusCode).toBe(503);
    expect((await lost.inject('/healthz')).statusCode).toBe(200);
    await lost.close();
    await driver.close();
  });
});
