import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { planCache } from '@rendezvous/server/compiler/planCache.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(vocabulary);
const document = parse(
  'query($id: ID!, $first: Int, $after: String, $predicates: [Predicate!], $with: Boolean = false) { entity(id: $id) { name @include(if: $with) links(first: $first, after: $after, predicates: $predicates) { nodes { id } } } }',
);

function planFor(plans: ReturnType<typeof planCache>, variables: Record<string, unknown>) {
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  return plans(document, operation, variables);
}

describe('The plan cache', () => {
  const plans = planCache({ schema, vocabulary, schemaVersion: '' });

  it('plans a document once for all values that travel as parameters', () => {
    const one = planFor(plans, { id: 'a', first: 1, with: false });
    expect(planFor(plans, { id: 'b', first: 99, with: false })).toBe(one);
  });

  it.each([
    ['a boolean', { with: true }],
    ['a cursor', { after: 'x' }],
    ['the predicates', { predicates: ['LEADS'] }],
  ])('plans anew for %s', (_, more) => {
    expect(planFor(plans, { id: 'a', first: 1, with: false, ...more }).statement).not.toBe(
      planFor(plans, { id: 'a', first: 1, with: false }).statement,
    );
  });

  it('tells a variable that is not given from what every object has by its name', () => {
    const named = parse('query($constructor: String) { people(after: $constructor) { nodes { id } } }');
    const operation = operationOf(named);
    if (operation === undefined) throw new Error('The document has no operation.');
    const first = plans(named, operation, {});
    expect(plans(named, operation, { constructor: 'x' }).statement).not.toBe(first.statement);
  });
});
