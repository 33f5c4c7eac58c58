import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { compileOperation } from '@rendezvous/server/compiler/compileOperation.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { argumentsOf } from '@rendezvous/server/compiler/runPlan.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(vocabulary);

/** The whole numbers that travel with the statement of an operation: its limits. */
function limitsOf(text: string): unknown[] {
  const document = parse(text);
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  const plan = compileOperation({ schema, vocabulary, schemaVersion: '' }, document, operation, {});
  const values = argumentsOf(plan, {});
  return plan.parameters.map((value) => value(values)).filter((value) => typeof value === 'bigint');
}

describe('The size of a page', () => {
  it.each([
    ['search(text: "a"', ') { nodes { score } }', 10n],
    ['sourceGraph(source: "a"', ') { entities { id } }', 100n],
    ['neighborhood(ids: ["a"]', ') { entities { id } }', 25n],
    ['people(last: null', ') { nodes { id } }', 25n],
    // One more, by which the page knows whether another follows.
    ['people(last: null', ') { nodes { id } pageInfo { hasNextPage } }', 26n],
  ])('is the same where it is null as where it is not said: %s', (field, selection, limit) => {
    expect(limitsOf(`{ ${field}${selection} }`)).toEqual([limit]);
    expect(limitsOf(`{ ${field}, first: null${selection} }`)).toEqual([limit]);
  });
});
