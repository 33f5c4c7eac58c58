import { type GraphQLSchema, isEnumType } from 'graphql';

/** The kinds of the graph by the prefix of their ids, as the schema lists them: `person` is a Person's. */
export function kindPrefixes(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const kinds = schema.getType('Kind');
  if (!isEnumType(kinds)) return new Map();
  return new Map(kinds.getValues().map(({ name }) => [name.toLowerCase(), name]));
}
