import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { maskError } from '@rendezvous/server/http/maskError.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Told = { errors?: { message: string; extensions: Record<string, unknown> }[] };

const graph: Graph = {
  readRow: () => Promise.reject(new Error('The database was asked.')),
  inTransaction: () => Promise.reject(new Error('Nothing is read here.')),
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

describe('An operation without a name', () => {
  it('is not answered under one', async () => {
    expect(await told({ query: '{ __typename }', operationName: 'c' })).toMatchObject({
      status: 400,
      message: 'Expected an `operationName` of the document, found "c". Its operations: one without a name.',
    });
  });
});

describe('A persisted query', () => {
  const sha256Hash = '0'.repeat(64);
  it.each([
    ['of which only an unknown hash came', {}, 1, 200, 'PERSISTED_QUERY_NOT_FOUND'],
    ['with the hash of another', { query: '{ __typename }' }, 1, 400, 'PERSISTED_QUERY_NOT_FOUND'],
    ['of a version that is not', { query: '{ __typename }' }, 2, 400, 'PERSISTED_QUERY_NOT_SUPPORTED'],
  ])('is refused so that a client sends the whole query: one %s', async (_, query, version, status, code) => {
    expect(await told({ ...query, extensions: { persistedQuery: { version, sha256Hash } } })).toMatchObject({
      status,
      code,
    });
  });
});

describe('A document of more brackets than fit on the stack', () => {
  it('is refused without a word of the engine', () => {
    const found = { message: 'Maximum call stack size exceeded', extensions: { code: 'GRAPHQL_PARSE_FAILED' } };
    const told = maskError(found, new Error(found.message), 'one', () => {});
    expect([told.extensions?.code, told.message]).toEqual(['TOO_DEEP', expect.stringContaining('levels of brackets')]);
  });
});

describe('A syntax error at the word "tokens"', () => {
  it('is not taken for a document with too many', async () => {
    expect(await told({ query: '{ people "tokens" }' })).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });
});
