import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import { limitError } from './limitError.ts';
import { limits } from './limits.ts';
import { type Measure, measureOperation } from './measureOperation.ts';

type Rule = { measure: keyof Measure; limit: number; code: string; says: (value: number, limit: number) => string };

const rules: readonly Rule[] = [
  {
    measure: 'depth',
    limit: limits.depth,
    code: 'TOO_DEEP',
    says: (value, limit) =>
      `The operation is ${value} levels deep; at most ${limit} are answered. Ask for the inner part by its id.`,
  },
  {
    measure: 'introspectionDepth',
    limit: limits.introspectionDepth,
    code: 'TOO_DEEP',
    says: (value, limit) =>
      `The introspection is ${value} levels deep; at most ${limit} are answered. The schema is at /schema.graphql.`,
  },
  {
    measure: 'aliases',
    limit: limits.aliases,
    code: 'TOO_MANY_ALIASES',
    says: (value, limit) =>
      `The operation has ${value} aliases, fragments counted where they are spread; at most ${limit} are answered.`,
  },
  {
    measure: 'fields',
    limit: limits.rootFields,
    code: 'TOO_MANY_ROOT_FIELDS',
    says: (value, limit) =>
      `The operation has ${value} root fields; at most ${limit} are answered. \`entities(ids:)\` asks for many at once.`,
  },
];

/** The limits on an operation's form. @returns one error for each that it breaks */
export function checkOperation(document: DocumentNode, operation: OperationDefinitionNode): GraphQLError[] {
  const measured = measureOperation(document, operation);
  return rules
    .map((rule) => ({ ...rule, value: measured[rule.measure] }))
    .filter(({ value, limit }) => value > limit)
    .map(({ code, limit, value, says }) =>
      limitError(code, says(value, limit), { limit, value }, { nodes: operation }),
    );
}
