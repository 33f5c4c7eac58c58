import { type Graph, GraphError } from '@rendezvous/cypher/connection/Graph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { describe, expect, it } from 'vitest';

/** What a client is told when the database fails with this error. */
async function toldOf(error: Error) {
  const graph: Graph = {
    readRow: () => Promise.reject(error),
    inTransaction: () => Promise.reject(new Error('Nothing is read here.')),
    isReachable: async () => true,
    close: async () => {},
  };
  const app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ people { totalCount } }' },
  });
  await app.close();
  const { errors } = response.json<{ errors: { message: string; extensions: { code: string } }[] }>();
  return {
    status: response.statusCode,
    code: errors[0]?.extensions.code,
    body: response.body,
    headers: response.headers,
  };
}

const secret = 'MATCH (n:Secret) RETURN n; bolt://10.0.0.1:7687';

describe('When the database fails, a client is told', () => {
  it.each([
    ['UNREACHABLE', 503, 'SERVICE_UNAVAILABLE'],
    ['BUSY', 503, 'SERVICE_UNAVAILABLE'],
    ['TIMEOUT', 504, 'TIMEOUT'],
    ['TOO_EXPENSIVE', 400, 'QUERY_TOO_EXPENSIVE'],
    ['OTHER', 500, 'INTERNAL_SERVER_ERROR'],
  ] as const)('%s: %i %s', async (reason, status, code) => {
    const told = await toldOf(new GraphError(reason, new Error(secret)));
    expect({ status: told.status, code: told.code }).toEqual({ status, code });
    expect(told.headers['retry-after']).toBe(status === 503 ? '2' : undefined);
    expect(told.body).not.toMatch(/Secret|bolt:|\.ts:/);
  });

  it('nothing of a fault of ours but an id', async () => {
    const told = await toldOf(new Error(secret));
    expect(told).toMatchObject({ status: 500, code: 'INTERNAL_SERVER_ERROR' });
    expect(told.body).toMatch(/"requestId":"[0-9a-f-]{36}"/);
    expect(told.body).not.toMatch(/Secret|bolt:|\.ts:/);
  });
});

describe('A large answer', () => {
  it('is compressed', async () => {
    const graph: Graph = {
      readRow: async () => null,
      inTransaction: () => Promise.reject(new Error('Nothing is read here.')),
      isReachable: async () => true,
      close: async () => {},
    };
    const app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
    const response = await app.inject({ url: '/schema.graphql', headers: { 'accept-encoding': 'gzip' } });
    await app.close();
    expect(response.headers['content-encoding']).toBe('gzip');
  });
});

describe('A client that goes away', () => {
  it('is not worked for any longer', async () => {
    const { promise: seen, resolve: see } = withResolvers<AbortSignal>();
    const graph: Graph = {
      readRow: (_, __, options) =>
        new Promise((___, reject) => {
          const signal = options?.signal;
          if (signal === undefined) return reject(new Error('No signal was handed on.'));
          signal.addEventListener('abort', () => reject(new GraphError('ABORTED', signal.reason)));
          see(signal);
        }),
      inTransaction: () => Promise.reject(new Error('Nothing is read here.')),
      isReachable: async () => false,
      close: async () => {},
    };
    const app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const client = new AbortController();
    const answer = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ people { totalCount } }' }),
      signal: client.signal,
    });
    const signal = await seen;
    const { promise: aborted, resolve: abort } = withResolvers<void>();
    signal.addEventListener('abort', () => abort());
    client.abort();
    await expect(answer).rejects.toThrow('aborted');
    await aborted;
    expect(signal.aborted).toBe(true);
    await app.close();
  });
});

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
