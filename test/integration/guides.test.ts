import { readFileSync } from 'node:fs';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

type App = Awaited<ReturnType<typeof buildApp>>;

const guide = readFileSync(new URL('../../docs/researcher.md', import.meta.url), 'utf8');
const queries = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => String(query));

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

/** Nothing but null, empty lists and noughts. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === 0 || value === false;
}

describe('The guide for researchers', () => {
  it('has queries', () => expect(queries.length).toBeGreaterThan(8));

  it.each(queries)('asks what is answered: %s', async (query) => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { data, errors } = response.json<{ data: Record<string, unknown>; errors: unknown }>();
    expect({ status: response.statusCode, errors }).toEqual({ status: 200, errors: undefined });
    for (const [field, value] of Object.entries(data)) expect(isEmpty(value), field).toBe(false);
  });
});
