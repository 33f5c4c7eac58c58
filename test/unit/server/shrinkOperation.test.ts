import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { describe, expect, it } from 'vitest';
import { shrinkOperation } from '../../integration/differential/shrinkOperation.ts';

describe('The shrinker of failing operations', () => {
  it('leaves what fails, and what GraphQL needs around it', async () => {
    const document = `query($id: ID!, $first: Int, $on: Boolean!) {
      a: entity(id: $id) { name ...F links(first: $first) { totalCount nodes { id @include(if: $on) kind } } }
      people { totalCount }
    } fragment F on Entity { linkCount ... on Person { born died } }`;
    const smallest = await shrinkOperation(
      buildSchema(vocabulary),
      { document, variables: { id: 'a', first: 1, on: true } },
      async (smaller) => smaller.document.includes('born'),
    );
    expect(smallest.document.replace(/\s+/g, ' ')).toBe(
      'query ($id: ID!) { a: entity(id: $id) { ...F } } fragment F on Entity { ... on Person { born } }',
    );
    expect(smallest.variables).toEqual({ id: 'a' });
  });
});
