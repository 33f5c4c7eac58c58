import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tappedWire, type Wire } from '../../setup/tappedWire.ts';

let wire: Wire;
/** The database of the run belongs to other tests too: a load is what its release says when it is read. */
let loadedAnew = false;
let isEnding = false;
let app: Awaited<ReturnType<typeof buildApp>>;
let close: () => Promise<void>;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  wire = await tappedWire(neo4j.uri);
  const graph = openGraph(await connect({ ...neo4j, uri: `bolt://127.0.0.1:${wire.port}` }), neo4j.database);
  const reloading: Graph = {
    ...graph,
    readRow: (statement, ...more) =>
      graph.readRow(
        statement
          .replace('release.loadedAt', loadedAnew ? "'2030-01-01'" : 'release.loadedAt')
          .replace('release.isSettled', isEnding ? 'false' : 'release.isSettled'),
        ...more,
      ),
  };
  app = await buildApp({ graph: reloading, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  close = async () => {
    await app.close();
    await graph.close();
    wire.server.close();
  };
});

afterAll(() => close());

const query = 'query One($id: ID!) { entity(id: $id) { name } } query Two { people { totalCount } }';
const variables = { id: 'agency:nasa' };

type Asked = { query?: string; variables?: Record<string, unknown>; operationName?: string; held?: string };

function get({ held, operationName = 'One', ...asked }: Asked) {
  const parts = { query, operationName, ...asked, variables: JSON.stringify(asked.variables ?? variables) };
  const headers = { 'apollo-require-preflight': 'true', ...(held === undefined ? {} : { 'if-none-match': held }) };
  return app.inject({ url: `/graphql?${new URLSearchParams(parts)}`, headers });
}

function post(held?: string) {
  const headers = held === undefined ? {} : { 'if-none-match': held };
  return app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, operationName: 'One', variables } });
}

async function tagOf(asked: Asked = {}): Promise<string> {
  const { statusCode, headers, body } = await get(asked);
  expect(statusCode, body).toBe(200);
  return String(headers.etag);
}

describe('The tag of an answer', () => {
  it('is told with 200, and answered with 304 and nothing else while the data stay', async () => {
    const first = await get({});
    expect(first.headers).toMatchObject({
      etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
      'cache-control': 'no-cache',
    });
    expect(first.headers.vary).toContain('accept');
    const again = await get({ held: `"other", ${first.headers.etag}` });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(again.headers).toMatchObject({ etag: first.headers.etag, 'cache-control': 'no-cache' });
    expect(again.headers).not.toHaveProperty('content-length');
    expect(again.headers).not.toHaveProperty('content-type');
  });

  it('asks for the release alone at 304, and for no flight more at 200', async () => {
    const held = await tagOf();
    wire.sent.length = 0;
    expect((await get({ held })).statusCode).toBe(304);
    expect(wire.sent).toEqual(['RUN']);
    wire.sent.length = 0;
    await tagOf();
    expect(wire.sent).toEqual(['RUN']);
  });

  it('differs by document, operation and variables', async () => {
    const tags = [
      await tagOf(),
      await tagOf({ operationName: 'Two' }),
      await tagOf({ variables: { id: 'agency:esa' } }),
      await tagOf({ query: `${query} query Three { people { totalCount } }` }),
    ];
    expect(new Set(tags).size).toBe(4);
  });

  it('is the same at a POST, which is answered whole all the same', async () => {
    const held = await tagOf();
    const answer = await post(held);
    expect(answer.headers.etag).toBe(held);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ data: { entity: { name: 'NASA' } } });
  });

  it('changes with a load, at the next request', async () => {
    const held = await tagOf();
    loadedAnew = true;
    const answer = await get({ held });
    loadedAnew = false;
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).not.toBe(held);
    expect((await get({ held })).statusCode).toBe(304);
  });

  it('is not told while a load is ending', async () => {
    const held = await tagOf();
    isEnding = true;
    const answer = await get({ held });
    isEnding = false;
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).not.toHaveProperty('etag');
  });

  it('is not told of a refusal, which no tag turns into 304', async () => {
    const answer = await get({ query: '{ people(first: 0) { totalCount } }', operationName: '', held: '*' });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers).not.toHaveProperty('etag');
  });

  it('stands at the schema too', async () => {
    const { headers } = await app.inject({ url: '/schema.graphql' });
    expect(headers['cache-control']).toBe('no-cache');
    const again = await app.inject({ url: '/schema.graphql', headers: { 'if-none-match': String(headers.etag) } });
    expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' });
    const other = await app.inject({ url: '/schema.graphql', headers: { 'if-none-match': '"other"' } });
    expect(other.statusCode).toBe(200);
  });
});
