import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { compileOperation } from '@rendezvous/server/compiler/compileOperation.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { runPlan } from '@rendezvous/server/compiler/runPlan.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { type ExecutionResult, parse, validate } from 'graphql';
import type { Transaction } from 'neo4j-driver';
import { expect } from 'vitest';

const schema = buildSchema(vocabulary);
const context = { schema, vocabulary, schemaVersion: '' };

/** The answer within a transaction: what that made is seen by it alone, and the database is one for all tests. */
export async function askWithin(transaction: Transaction, query: string): Promise<ExecutionResult> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  const plan = compileOperation(context, document, operation, {});
  return runPlan(schema, plan, { document, operation, variables: {} }, async (statement, parameters) => {
    const { records } = await transaction.run(statement, parameters);
    return records[0]?.get(0);
  });
}
