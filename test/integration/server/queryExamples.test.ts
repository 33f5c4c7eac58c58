import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

type Example = { file: string; title: string; query: string; operationName: string; variables: unknown };

const folder = fileURLToPath(new URL('../../../web/query/examples/', import.meta.url));

/** Every operation of every example that the page Query offers. */
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file): Example[] => {
    const query = readFileSync(`${folder}${file}`, 'utf8');
    const title = /^# (.+)\n/.exec(query)?.[1] ?? '';
    return parse(query).definitions.map((definition) => {
      const operationName = ('name' in definition && definition.name?.value) || '';
      return { file, title, query, operationName, variables: variablesOf(file) };
    });
  });

function variablesOf(file: string): unknown {
  const name = file.replace('.graphql', '.json');
  return readdirSync(folder).includes(name) ? JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) : {};
}

let app: Awaited<ReturnType<typeof buildApp>>;
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

describe('The examples of the page Query', () => {
  it('are questions, each once', () => {
    const titles = new Set(examples.map(({ title }) => title));
    expect(titles.has('')).toBe(false);
    expect(titles.size).toBe(new Set(examples.map(({ file }) => file)).size);
    expect(titles.size).toBeGreaterThanOrEqual(15);
  });

  it.each(examples)('$file answers $operationName', async ({ query, operationName, variables }) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, operationName, variables },
    });
    const { data, errors } = response.json<{ data: unknown; errors: unknown }>();
    expect({ status: response.statusCode, errors }).toEqual({ status: 200, errors: undefined });
    expect(leaves(data)).toBeGreaterThan(3);
  });
});

/** How many values that are neither null nor nought a result holds. */
function leaves(value: unknown): number {
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).reduce((sum: number, inner) => sum + leaves(inner), 0);
  }
  return value === null || value === 0 ? 0 : 1;
}
