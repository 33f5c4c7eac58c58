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
