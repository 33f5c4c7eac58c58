import { type Graph, GraphError } from '@rendezvous/cypher/connection/Graph.ts';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getVariableValues,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import type { PlanContext } from '../compiler/compileOperation.ts';
import type { PlanCache } from '../compiler/planCache.ts';
import { argumentsOf, runPlan } from '../compiler/runPlan.ts';
import { measureCost } from '../cost/measureCost.ts';
import { checkArguments } from '../limits/checkArguments.ts';
import { checkCost } from '../limits/checkCost.ts';
import { checkOperation } from '../limits/checkOperation.ts';
import { checkVariables, maxErrors } from '../limits/checkVariables.ts';
import type { Overspent } from '../limits/clientBudget.ts';
import { entityTag } from './entityTag.ts';
import { failureOf } from './failures.ts';
import { type ReleaseStamp, readStamp, readStamped } from './releasedRow.ts';

/** A valid GraphQL request: its document has passed the rules of GraphQL. */
export type OperationRequest = {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As they came. */
  variables: Readonly<Record<string, unknown>>;
  /** Aborts when nobody waits for the answer any more. */
  signal?: AbortSignal;
  /** Whether the client holds the answer of this tag already. Absent: it holds none. */
  isHeld?: (etag: string) => boolean;
  /** Told the cost before any data are read. @returns why the client may not have it; undefined where it may */
  spend?: (cost: number) => Promise<Overspent | undefined>;
  /** Told the milliseconds that the database took, also where it failed. */
  charge?: (milliseconds: number) => void;
};

/** An answer and its HTTP status; at 304 the client holds it, and the result is empty. */
export type Answer = { status: number; result: ExecutionResult; retryAfter?: number; etag?: string };

/** Checks the limits, plans and runs one operation. Never throws for what a client or the database did. */
export async function answerOperation(
  { graph, context, plans }: { graph: Graph; context: PlanContext; plans: PlanCache },
  { document, operation, variables: raw, signal, isHeld, spend, charge }: OperationRequest,
): Promise<Answer> {
  const tooNested = checkVariables(raw);
  if (tooNested !== undefined) return refused([tooNested]);
  const { coerced, errors } = getVariableValues(context.schema, operation.variableDefinitions ?? [], raw, {
    maxErrors,
  });
  if (errors !== undefined) return refused(errors.map(badInput));
  const tooMuch = checkOperation(document, operation);
  if (tooMuch.length > 0) return refused(tooMuch);
  try {
    const measured = measureCost(context.schema, { document, operation, variables: coerced });
    const tooDear = checkCost(measured, operation);
    if (tooDear.length > 0) return refused(tooDear);
    const plan = plans(document, operation, coerced);
    const broken = checkArguments(plan.sites, argumentsOf(plan, coerced));
    if (broken.length > 0) return refused(broken);
    const options = signal === undefined ? {} : { signal };
    const tagOf = (stamp: ReleaseStamp) =>
      stamp &&
      entityTag([
        stamp,
        context.schemaVersion,
        document.loc?.source.body ?? print(document),
        operation.name?.value ?? null,
        coerced,
      ]);
    // What needs no data has the same answer with every release.
    let stamp: ReleaseStamp = plan.statement === undefined ? ['', ''] : null;
    if (isHeld !== undefined) {
      if (plan.statement !== undefined) stamp = await readStamp(graph, options);
      const etag = tagOf(stamp);
      if (etag !== null && isHeld(etag)) return { status: 304, result: {}, etag };
    }
    const overspent = await spend?.(measured.cost);
    if (overspent !== undefined) return tooOften(overspent);
    const result = await runPlan(
      context.schema,
      plan,
      { document, operation, variables: coerced },
      async (statement, parameters) => {
        const begin = performance.now();
        try {
          const stamped = await readStamped(graph, statement, parameters, options);
          stamp = stamped.stamp;
          return stamped.row;
        } finally {
          charge?.(performance.now() - begin);
        }
      },
    );
    const etag = result.errors === undefined ? tagOf(stamp) : null;
    return { status: 200, result, ...(etag === null ? {} : { etag }) };
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error.extensions.code === undefined ? badInput(error) : error]);
    if (error instanceof GraphError) return failed(error);
    throw error;
  }
}

function tooOften({ limit, value, wait }: Overspent): Answer {
  const message = `The operations of this minute would cost ${value} with this one; one client may ask for ${limit}. Ask again in ${wait} seconds, or for smaller pages.`;
  const error = new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', limit, value } });
  return { status: 429, result: { errors: [error] }, retryAfter: wait };
}

/** Told before anything is planned, where as many operations as may are under way. */
export function tooManyAtOnce(limit: number): Answer {
  const message = `${limit} operations are being answered, as many as may be at a time. Try again in a few seconds.`;
  const error = new GraphQLError(message, { extensions: { code: 'SERVICE_UNAVAILABLE', limit } });
  return { status: 503, result: { errors: [error] }, retryAfter: 2 };
}

function badInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } });
}

function refused(errors: readonly GraphQLError[]): Answer {
  return { status: 400, result: { errors } };
}

/** @throws the error itself where it is a fault of ours */
function failed(error: GraphError): Answer {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  const { status, code, message, retryAfter } = failure;
  const result = { errors: [new GraphQLError(message, { extensions: { code } })] };
  return { status, result, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
