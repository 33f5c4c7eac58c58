import type { GraphQLError } from 'graphql';
import { limitError } from './limitError.ts';
import { limits } from './limits.ts';

/** How many faults of variables are told: to tell each of tens of thousands takes seconds, in which nobody else is answered. */
export const maxErrors = 50;

/** Refuses variables that are nested so deep that reading them would fill the stack; read without calling itself. */
export function checkVariables(variables: unknown): GraphQLError | undefined {
  const open: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.variableDepth) {
      const message = `Variables may be nested ${limits.variableDepth} levels deep, found more. Ask for the inner part first.`;
      return limitError('TOO_DEEP', message, { limit: limits.variableDepth, value: depth });
    }
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}
