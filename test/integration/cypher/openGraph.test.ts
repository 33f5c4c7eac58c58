import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { type Graph, GraphError } from '@rendezvous/cypher/connection/Graph.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

let graph: Graph;

beforeAll(async () => {
  const settings = inject('neo4j');
  graph = openGraph(await connect(settings), settings.database);
});

afterAll(() => graph.close());

/** Counts to a number that takes the database minutes. */
const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)';

async function reasonOf(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof GraphError ? error.reason : String(error);
}

describe('A read statement', () => {
  it('gives the first column of its first row', async () => {
    expect(await graph.readRow('UNWIND [7, 8] AS number RETURN number, 1', {})).toBe(7);
  });

  it('gives null where there is no row', async () => {
    expect(await graph.readRow("MATCH (nobody:Entity {id: 'nobody:at-all'}) RETURN nobody", {})).toBeNull();
  });

  it('is ended by the database after its time', async () => {
    expect(await reasonOf(graph.readRow(slow, {}, { timeout: 200 }))).toBe('TIMEOUT');
  });

  it('is ended when its client leaves', async () => {
    const client = new AbortController();
    const answer = reasonOf(graph.readRow(slow, {}, { signal: client.signal }));
    setTimeout(() => client.abort(), 300);
    expect(await answer).toBe('ABORTED');
  });

  it('is not sent for a client that has left already', async () => {
    expect(await reasonOf(graph.readRow('RETURN 1', {}, { signal: AbortSignal.abort() }))).toBe('ABORTED');
  });

  it('waits for a free connection, and is told where none becomes free', async () => {
    const { uri, user, password, database } = inject('neo4j');
    const pool = { maxConnectionPoolSize: 1, connectionAcquisitionTimeout: 500 };
    const narrow = openGraph(neo4j.driver(uri, neo4j.auth.basic(user, password), pool), database);
    const client = new AbortController();
    const first = reasonOf(narrow.readRow(slow, {}, { signal: client.signal }));
    expect(await reasonOf(narrow.readRow('RETURN 1', {}))).toBe('BUSY');
    client.abort();
    expect(await first).toBe('ABORTED');
    expect(await reasonOf(narrow.readRow('RETURN 1', {}))).toBe('undefined');
    await narrow.close();
  });

  it('that is wrong is a fault of ours', async () => {
    expect(await reasonOf(graph.readRow('RETURN', {}))).toBe('OTHER');
  });
});
