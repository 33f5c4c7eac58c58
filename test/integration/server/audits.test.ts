import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { type AuditResult, auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

let results: AuditResult[];
let close: () => Promise<void>;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  const graph = openGraph(await connect(neo4j), neo4j.database);
  const app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  close = async () => {
    await app.close();
    await graph.close();
  };
  results = await auditServer({ url: `${address}/graphql` });
}, 60_000);

afterAll(() => close());

describe('GraphQL over HTTP', () => {
  it('is spoken as the audits of graphql-http ask', () => {
    const others = results.flatMap(({ status, id, name }) => (status === 'ok' ? [] : [`${status} ${id} ${name}`]));
    expect(results).toHaveLength(61);
    // None of the three that may be: Apollo takes a GET with a header against CSRF only, which these do not send.
    expect(others).toEqual([
      'notice 5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
      'notice D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'notice 6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ]);
  });
});
