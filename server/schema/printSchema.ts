import { createHash } from 'node:crypto';
import { type GraphQLSchema, lexicographicSortSchema, printSchema as print } from 'graphql';

/** The schema in SDL, sorted, so that a change shows as itself alone. */
export function printSchema(schema: GraphQLSchema): string {
  return `${print(lexicographicSortSchema(schema))}\n`;
}

/** Twelve hex digits that change when the SDL does. */
export function schemaVersion(schema: GraphQLSchema): string {
  return createHash('sha256').update(printSchema(schema)).digest('hex').slice(0, 12);
}
