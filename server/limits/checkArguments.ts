import type { FieldNode, GraphQLError } from 'graphql';
import type { Arguments } from '../compiler/Arguments.ts';
import type { ArgumentSite } from '../compiler/Compilation.ts';
import { checkPair } from './checkPair.ts';
import { checkSpan } from './checkSpan.ts';
import { checkWhere } from './checkWhere.ts';
import { limitError } from './limitError.ts';
import { limits } from './limits.ts';

type Check = (value: unknown, name: string, field: string) => Parameters<typeof limitError> | undefined;

const checks: Readonly<Record<string, Check>> = {
  first: checkPage,
  last: checkPage,
  ids: checkLength(limits.ids),
  exclude: checkLength(limits.excludedIds),
  avoid: checkLength(limits.ids),
  maxLength: checkPathLength,
  where: checkWhere,
  text: (value, name, field) => {
    const { length } = String(value);
    if (length <= limits.searchCharacters) return undefined;
    const message = `\`${field}(${name}:)\` takes up to ${limits.searchCharacters} characters, found ${length}.`;
    return ['BAD_USER_INPUT', message, { limit: limits.searchCharacters, value: length }];
  },
};

/**
 * The limits that read values: run for every request, with defaults and variables filled in, so that none can be
 * slipped past in a variable. @returns one error for each that is broken
 */
export function checkArguments(sites: readonly ArgumentSite[], values: readonly Arguments[]): GraphQLError[] {
  return sites.flatMap(({ field, node }, index) => {
    const given = values[index] ?? {};
    const broken = Object.entries(given).flatMap(([name, value]) => {
      const found = value === null ? undefined : checks[name]?.(value, name, field.name);
      return found === undefined ? [] : [withNode(found, node)];
    });
    return [...broken, ...checkDirection(given, node), ...checkPair(given, node), ...checkSpan(given, node)];
  });
}

function checkPage(value: unknown, name: string, field: string): ReturnType<Check> {
  const size = Number(value);
  if (size >= 1 && size <= limits.pageSize) return undefined;
  const message = `\`${field}(${name}:)\` takes 1 to ${limits.pageSize}, found ${size}. Page on with \`after\` or \`before\`.`;
  return ['BAD_USER_INPUT', message, { limit: limits.pageSize, value: size }];
}

function checkPathLength(value: unknown, name: string, field: string): ReturnType<Check> {
  const length = Number(value);
  if (length >= 1 && length <= limits.pathLength) return undefined;
  const message = `\`${field}(${name}:)\` takes 1 to ${limits.pathLength}, found ${length}.`;
  return ['BAD_USER_INPUT', message, { limit: limits.pathLength, value: length }];
}

function checkLength(limit: number): Check {
  return (value, name, field) => {
    const { length } = value as unknown[];
    if (length <= limit) return undefined;
    return [
      'BAD_USER_INPUT',
      `\`${field}(${name}:)\` takes up to ${limit} ids, found ${length}.`,
      { limit, value: length },
    ];
  };
}

function checkDirection({ first, last }: Arguments, node: FieldNode): GraphQLError[] {
  if (typeof first !== 'number' || typeof last !== 'number') return [];
  const message = `\`${node.name.value}\` takes \`first\` or \`last\`, not both: one reads from the front, the other from the end.`;
  return [limitError('BAD_USER_INPUT', message, undefined, { nodes: node })];
}

function withNode([code, message, found]: Parameters<typeof limitError>, nodes: FieldNode): GraphQLError {
  return limitError(code, message, found, { nodes });
}
