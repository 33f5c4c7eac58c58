import type { FieldNode, GraphQLError } from 'graphql';
import type { Arguments } from '../compiler/Arguments.ts';
import { limitError } from './limitError.ts';

/** Refuses `a` and `b` that are one: nothing is between an entity and itself. */
export function checkPair({ a, b }: Arguments, node: FieldNode): GraphQLError[] {
  if (typeof a !== 'string' || a !== b) return [];
  const message = `\`${node.name.value}\` takes two entities, found ${JSON.stringify(a)} as \`a\` and as \`b\`. \`entity(id:)\` shows one.`;
  return [limitError('BAD_USER_INPUT', message, undefined, { nodes: node })];
}
