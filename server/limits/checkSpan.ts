import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import type { FieldNode, GraphQLError } from 'graphql';
import type { Arguments } from '../compiler/Arguments.ts';
import { limitError } from './limitError.ts';

/** Refuses a `since` that lies wholly behind `until`: it would ask for nothing. */
export function checkSpan({ since, until }: Arguments, node: FieldNode): GraphQLError[] {
  const [from, to] = [since, until].map((date) => (typeof date === 'string' ? parseDate(date) : undefined));
  if (from === undefined || to === undefined || from.min <= to.max) return [];
  const message = `\`${node.name.value}\` takes a \`since\` that does not lie behind \`until\`, found ${from.text} and ${to.text}. Exchange the two.`;
  return [limitError('BAD_USER_INPUT', message, undefined, { nodes: node })];
}
