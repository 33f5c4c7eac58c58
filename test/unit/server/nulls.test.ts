import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { compileOperation } from '@rendezvous/server/compiler/compileOperation.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { runPlan } from '@rendezvous/server/compiler/runPlan.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(vocabulary);

/** The answer to an operation whose statement gave `row`, and graphql-js' answer from the same values. */
async function bothAnswers(text: string, row: unknown, rootValue: unknown) {
  const document = parse(text);
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  const plan = compileOperation({ schema, vocabulary, schemaVersion: '' }, document, operation, {});
  const ours = await runPlan(schema, plan, { document, operation, variables: {} }, async () => row);
  const theirs = await execute({ schema, document, rootValue, typeResolver: () => 'Person' });
  const plain = ({ data, errors = [] }: typeof ours) => ({
    data: JSON.parse(JSON.stringify(data)),
    errors: errors.map(({ message, path }) => ({ message, path })),
  });
  return [plain(ours), plain(theirs)] as const;
}

describe('A null where the schema allows none', () => {
  it('makes the nearest place null that may be, and says where it was found', async () => {
    const [ours, theirs] = await bothAnswers('{ entity(id: "a") { id name } }', [['Person', 'a', null]], {
      entity: { id: 'a', name: null },
    });
    expect(ours).toEqual(theirs);
    expect(ours.errors[0]?.path).toEqual(['entity', 'name']);
  });

  it('climbs through lists, and leaves their neighbours alone', async () => {
    const rows = [
      [true, ['Person', 'a', 'A']],
      [true, ['Person', 'b', null]],
      [false, []],
    ];
    const [ours, theirs] = await bothAnswers('{ entities(ids: ["a", "b", "c"]) { id name } }', [rows], {
      entities: [{ id: 'a', name: 'A' }, { id: 'b', name: null }, null],
    });
    expect(ours).toEqual(theirs);
    expect(ours.errors[0]?.path).toEqual(['entities', 1, 'name']);
  });

  it('makes all data null where nothing on the way may be', async () => {
    const row = [[[[['A']], [[null]]], null, false, false]];
    const [ours, theirs] = await bothAnswers('{ people { nodes { name } } }', row, {
      people: { nodes: [{ name: 'A' }, { name: null }] },
    });
    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({ data: null, errors: [{ path: ['people', 'nodes', 1, 'name'] }] });
  });
});
