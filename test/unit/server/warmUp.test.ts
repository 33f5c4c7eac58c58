import { fileURLToPath } from 'node:url';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { compileOperation } from '@rendezvous/server/compiler/compileOperation.ts';
import { readiness } from '@rendezvous/server/http/readiness.ts';
import { warmUp, warmUpRequests } from '@rendezvous/server/http/warmUp.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { getVariableValues } from 'graphql';
import { describe, expect, it } from 'vitest';

const context = { schema: buildSchema(vocabulary), vocabulary, schemaVersion: '' };
const folder = fileURLToPath(new URL('../../../web/api/operations', import.meta.url));

describe('What is planned before the server is ready', () => {
  it('holds the opening view, the search and the expansion of the client', () => {
    const names = warmUpRequests(context, folder).map(({ operation }) => operation.name?.value);
    expect(names).toEqual(expect.arrayContaining(['OpenSource', 'Search', 'Expand']));
  });

  it('has variables that each operation takes', () => {
    const faults = warmUpRequests(context, folder).flatMap(({ operation, variables }) =>
      (getVariableValues(context.schema, operation.variableDefinitions ?? [], variables).errors ?? []).map(String),
    );
    expect(faults).toEqual([]);
  });

  it('tells two ids apart: a dyad of one with itself is refused, and would not be planned', () => {
    const dyads = warmUpRequests(context, folder).filter(({ operation }) => operation.name?.value.startsWith('Dyad'));
    expect(dyads.length).toBeGreaterThan(0);
    for (const { variables } of dyads) expect(variables?.a).not.toBe(variables?.b);
  });

  it('is asked with the dates and choices that may be left out, and without', () => {
    const asked = warmUpRequests(context, folder).filter(({ operation }) => operation.name?.value === 'DyadConflict');
    expect(asked.map(({ variables }) => Object.keys(variables ?? {}).sort())).toEqual([
      ['a', 'b'],
      ['a', 'b', 'order', 'since', 'until'],
    ]);
  });

  it('is one statement for a dyad of any time: with dates it is not planned anew', () => {
    const [{ document, operation } = {}] = warmUpRequests(context, folder).filter(
      (request) => request.operation.name?.value === 'DyadConflict',
    );
    if (!document || !operation) throw new Error('The client asks for no ledger.');
    const pair = { a: 'nation:USA', b: 'nation:RUS' };
    const [any, dated] = [pair, { ...pair, since: '2010', until: '2020' }].map(
      (variables) => compileOperation(context, document, operation, variables).statement,
    );
    expect(dated).toBe(any);
  });

  it('is nothing where the client’s operations are not shipped', () => {
    expect(warmUpRequests(context, '/nowhere')).toEqual([]);
  });
});

describe('Readiness', () => {
  it('comes only once the database has answered all that is to be planned', async () => {
    const requests = warmUpRequests(context, folder);
    let status = 503;
    let asked = 0;
    const answer = async () => {
      asked += 1;
      return { status, result: {} };
    };
    const graph = { isReachable: async () => true };
    const isReady = readiness(graph, () => warmUp(requests, answer));
    const before = await isReady();
    status = 200;
    const failed = asked;
    expect([before, await isReady(), await isReady()]).toEqual([false, true, true]);
    expect(failed).toBeLessThan(requests.length);
    expect(asked).toBe(failed + requests.length);
  });

  it('warms up once, when the database is first there, and tells when it goes', async () => {
    let isThere = false;
    let warmUps = 0;
    const graph = { readRow: async () => null, isReachable: async () => isThere, close: async () => {} };
    const isReady = readiness(graph, async () => {
      warmUps += 1;
    });
    const before = await isReady();
    isThere = true;
    const there = await Promise.all([isReady(), isReady()]);
    isThere = false;
    expect({ before, there, after: await isReady(), warmUps }).toEqual({
      before: false,
      there: [true, true],
      after: false,
      warmUps: 1,
    });
  });
});
