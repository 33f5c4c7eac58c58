import {
  type ExecutionResult,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Arguments } from './Arguments.ts';
import type { Plan } from './compileOperation.ts';
import { NullError, type OperationWithValues, type Reading } from './Read.ts';
import { siteArguments } from './siteArguments.ts';

/** Runs one read statement. @returns its one row */
export type ReadRow = (statement: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The argument values of one request, by site. */
export function argumentsOf(plan: Plan, variables: Readonly<Record<string, unknown>>): Arguments[] {
  return plan.sites.map((site) => siteArguments(site, variables));
}

/** Runs a plan: at most one flight to the database. */
export async function runPlan(
  schema: GraphQLSchema,
  plan: Plan,
  request: OperationWithValues,
  readRow: ReadRow,
): Promise<ExecutionResult> {
  const reading: Reading = { arguments: argumentsOf(plan, request.variables), nulls: [], pages: new Map(), request };
  const values = plan.parameters.map((value, index) => [`p${index}`, value(reading.arguments)]);
  const row = plan.statement === undefined ? [] : await readRow(plan.statement, Object.fromEntries(values));
  const data = readData(plan, row, reading);
  if (data !== null) Object.assign(data, await introspect(schema, plan, request));
  const errors = reading.nulls.map(
    ({ message, path }) => new GraphQLError(message, { path, extensions: { code: 'BROKEN_DATA' } }),
  );
  return errors.length === 0 ? { data } : { data, errors };
}

function readData(plan: Plan, row: unknown, reading: Reading): Record<string, unknown> | null {
  try {
    return plan.read(row, reading) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof NullError)) throw error;
    reading.nulls.push(error);
    return null;
  }
}

/** `__schema` and `__type` are graphql-js' own: it gets an operation with these fields only. */
async function introspect(
  schema: GraphQLSchema,
  plan: Plan,
  { document, operation, variables }: OperationWithValues,
): Promise<Record<string, unknown>> {
  if (plan.introspection.size === 0) return {};
  const selections: FieldNode[] = [...plan.introspection.values()].flat();
  const asked: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const result = await execute({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] },
    variableValues: variables,
  });
  return (result.data ?? {}) as Record<string, unknown>;
}
