import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Told = { errors?: { message: string; extensions: Record<string, unknown> }[] };

const graph: Graph = {
  readRow: () => Promise.reject(new Error('The database was asked.')),
  isReachable: async () => true,
  close: async () => {},
};
let app: Awaited<ReturnType<typeof buildApp>>;

beforeAll(async () => {
  app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
});
afterAll(() => app.close());

async function told(payload: object) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload });
  const [error] = response.json<Told>().errors ?? [];
  return { status: response.statusCode, code: error?.extensions.code, message: error?.message };
}

describe('An operation that would change something', () => {
  it.each(['mutation', 'subscription'])('is refused: a %s', async (kind) => {
    expect(await told({ query: `${kind} { x }` })).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: `Expected a query, found a ${kind}. This API only reads: what the graph holds is changed in its seed files.`,
    });
  });
});

describe('A document with several operations', () => {
  const query = 'query a { _meta { release } } query b { _meta { loadedAt } }';
  it.each([
    ['no name', {}, 'none'],
    ['an empty name', { operationName: '' }, 'none'],
    ['a null', { operationName: null }, 'none'],
    ['a name of none of them', { operationName: 'c' }, '"c"'],
  ])('is refused with the names that there are: %s', async (_, name, found) => {
    expect(await told({ query, ...name })).toEqual({
      status: 400,
      code: 'OPERATION_RESOLUTION_FAILURE',
      message: `Expected an \`operationName\` of the document, found ${found}. Its operations: "a", "b".`,
    });
  });
});
