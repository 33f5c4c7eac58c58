import { type AddressInfo, connect as connectSocket, createServer, type Server } from 'node:net';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

/** Bolt's client messages that matter here, by signature. */
const messages: Record<number, string> = { 16: 'RUN', 17: 'BEGIN', 18: 'COMMIT', 19: 'ROLLBACK', 102: 'ROUTE' };

type Wire = { server: Server; port: number; sent: string[] };

/** A wire to the database that writes down the messages which the driver sends. */
async function tappedWire(uri: string): Promise<Wire> {
  const { hostname, port } = new URL(uri);
  const sent: string[] = [];
  const server = createServer((client) => {
    const database = connectSocket(Number(port), hostname);
    client.pipe(database).pipe(client);
    client.on('data', (data: Buffer) => sent.push(...messagesIn(data)));
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const)
      one.on('error', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, sent };
}

/** Messages that begin a chunk: two bytes of length, a structure marker (0xB0 to 0xBF), the signature. */
function messagesIn(data: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at + 4 <= data.length; ) {
    const length = data.readUInt16BE(at);
    const name = length > 0 && ((data[at + 2] ?? 0) & 0xf0) === 0xb0 ? messages[data[at + 3] ?? 0] : undefined;
    if (name !== undefined) found.push(name);
    at += 2 + length;
  }
  return found;
}

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
