import { GraphQLError, type GraphQLSchema, getVariableValues, parse, specifiedRules, validate } from 'graphql';
import { operationOf } from '../compiler/operationOf.ts';
import type { OperationWithValues } from '../compiler/Read.ts';
import { siteArguments } from '../compiler/siteArguments.ts';
import { checkArguments } from '../limits/checkArguments.ts';
import { checkOperation } from '../limits/checkOperation.ts';
import { checkVariables, maxErrors } from '../limits/checkVariables.ts';
import { limits } from '../limits/limits.ts';
import { measureOperation } from '../limits/measureOperation.ts';
import { onlyQueries } from '../limits/onlyQueries.ts';
import { type Cost, measureCost } from './measureCost.ts';

/** An operation as a client sends it. `variables` are JSON. */
export type CostText = { document: string; operationName?: string | null; variables?: string | null };

export type DocumentCost = {
  cost: number | null;
  parts: Cost['parts'];
  limit: number;
  depth: number | null;
  depthLimit: number;
  problem: string | null;
};

const bounds = { limit: limits.cost, depthLimit: limits.depth };

/** What a document would cost. A document that cannot be answered has no cost, and the reason instead. */
export function costOfDocument(schema: GraphQLSchema, asked: OperationWithValues | CostText): DocumentCost {
  try {
    const request = 'operation' in asked ? asked : readRequest(schema, asked);
    const { cost, parts, sites } = measureCost(schema, request);
    const [broken] = checkArguments(
      sites,
      sites.map((site) => siteArguments(site, request.variables)),
    );
    if (broken !== undefined) throw broken;
    const { depth } = measureOperation(request.document, request.operation);
    return { ...bounds, cost, parts, depth, problem: null };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { ...bounds, cost: null, parts: [], depth: null, problem: error.message };
  }
}

/** Throws the first GraphQLError that stands in the way of an answer. */
function readRequest(
  schema: GraphQLSchema,
  { document: text, operationName, variables }: CostText,
): OperationWithValues {
  const document = parse(text, { maxTokens: limits.tokens });
  const operation = operationOf(document, operationName);
  if (operation === undefined)
    throw new GraphQLError(
      'Expected the name of one of several operations, or a document with one, found another name or none.',
    );
  const faults = [
    ...validate(schema, document, [...specifiedRules, onlyQueries]),
    ...checkOperation(document, operation),
  ];
  const given = readVariables(variables);
  const tooNested = checkVariables(given);
  if (tooNested !== undefined) throw tooNested;
  const { coerced, errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors });
  const [fault] = [...faults, ...errors];
  if (fault !== undefined) throw fault;
  return { document, operation, variables: coerced ?? {} };
}

function readVariables(text: string | null | undefined): Record<string, unknown> {
  if (!text) return {};
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) {
      return variables as Record<string, unknown>;
    }
  } catch {
    // not JSON: told below
  }
  throw new GraphQLError('Expected the variables as a JSON object.');
}
