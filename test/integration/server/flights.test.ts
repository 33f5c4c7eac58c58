import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tappedWire, type Wire } from '../../setup/tappedWire.ts';

let wire: Wire;
let app: Awaited<ReturnType<typeof buildApp>>;
let close: () => Promise<void>;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  wire = await tappedWire(neo4j.uri);
  const graph = openGraph(await connect({ ...neo4j, uri: `bolt://127.0.0.1:${wire.port}` }), neo4j.database);
  app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  close = async () => {
    await app.close();
    await graph.close();
    wire.server.close();
  };
});

afterAll(() => close());

async function flightsOf(query: string): Promise<string[]> {
  wire.sent.length = 0;
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  expect(response.statusCode, response.body).toBe(200);
  return [...wire.sent];
}

describe('An operation', () => {
  it('with three root fields is one statement in one flight', async () => {
    const query = `{
      people(first: 2) { totalCount nodes { name leads { nodes { name } } } }
      search(text: "bakanov") { nodes { entity { id } } }
      sourceGraph(source: "source:article-duffy-bakanov") { entities { id } links { claim { evidence { quote } } } }
    }`;
    expect(await flightsOf(query)).toEqual(['RUN']);
  });

  it('that asks nothing of the database does not go there', async () => {
    expect(await flightsOf('{ vocabulary { kinds { kind } } __schema { queryType { name } } }')).toEqual([]);
  });
});
