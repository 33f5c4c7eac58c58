import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

type App = Awaited<ReturnType<typeof buildApp>>;

const schema = buildSchema(vocabulary);

/** Every example in a description of a field, with the field's name. */
const examples = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, description }) =>
    [...(description ?? '').matchAll(/Example: `(.*)`/g)].map(([, query]) => [name, String(query)] as const),
  );
});

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
  return value === null || value === 0;
}

describe('The schema’s examples', () => {
  it('stand at every field of Query', () => {
    const shown = new Set(examples.map(([name]) => name));
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields.filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each([...new Map(examples.map(([name, query]) => [query, name]))].map(([query, name]) => [name, query]))(
    '%s: %s',
    async (name, query) => {
      expect(query).toMatch(new RegExp(`\\b${name}\\b`));
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const { data, errors } = response.json<{ data: unknown; errors: unknown }>();
      expect({ status: response.statusCode, errors }).toEqual({ status: 200, errors: undefined });
      expect(isEmpty(data)).toBe(false);
    },
  );
});
