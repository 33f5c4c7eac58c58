import type { FieldNode, GraphQLError } from 'graphql';
import type { Arguments } from '../compiler/Arguments.ts';
import { limitError } from './limitError.ts';

/** Arguments that name two entities. */
const pairs = [
  ['a', 'b'],
  ['from', 'to'],
] as const;

/** Refuses two that are one: nothing is between an entity and itself. */
export function checkPair(values: Arguments, node: FieldNode): GraphQLError[] {
  return pairs.flatMap(([one, other]) => {
    const id = values[one];
    if (typeof id !== 'string' || id !== values[other]) return [];
    const message = `\`${node.name.value}\` takes two entities, found ${JSON.stringify(id)} as \`${one}\` and as \`${other}\`. \`entity(id:)\` shows one.`;
    return [limitError('BAD_USER_INPUT', message, undefined, { nodes: node })];
  });
}
