import type { GraphQLError, OperationDefinitionNode } from 'graphql';
import type { Cost, CostPart } from '../cost/measureCost.ts';
import { limitError } from './limitError.ts';
import { limits } from './limits.ts';

/** How many parts a message names. */
const named = 5;

/** The limit on what an operation may read, from the real values of its variables. */
export function checkCost({ cost, parts }: Cost, operation: OperationDefinitionNode): GraphQLError[] {
  if (cost <= limits.cost) return [];
  const largest = [...parts].sort((one, other) => other.cost - one.cost).slice(0, named);
  const message = `The operation may read ${cost} entities, links and claims; at most ${limits.cost} are answered. Most of it: ${largest.map(partInWords).join(', ')}. Ask for smaller pages, or fewer levels.`;
  return [limitError('QUERY_TOO_EXPENSIVE', message, { limit: limits.cost, value: cost }, { nodes: operation })];
}

function partInWords({ path, factors }: CostPart): string {
  return `${path} ${factors.join(' × ')}`;
}
