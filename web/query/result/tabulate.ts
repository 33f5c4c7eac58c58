import type { GraphQLSchema } from 'graphql';
import { documentOf } from '../operationsOf.ts';
import type { Result } from '../queryTypes.ts';
import { readVariables } from '../readVariables.ts';
import { entitiesIn } from './entitiesIn.ts';
import { type Cut, findCuts } from './findCuts.ts';
import { flattenResult, type Table } from './flattenResult.ts';
import { kindPrefixes } from './kindPrefixes.ts';
import { selectedFields } from './selectedFields.ts';

/** A result made ready to be shown. */
export type Tabulated = {
  readonly table: Table;
  readonly cut: readonly Cut[];
  readonly mayBeCut: readonly Cut[];
  /** The ids of the entities in it. */
  readonly entities: readonly string[];
};

const done = new WeakMap<Result, Tabulated>();

/** Makes a result ready to be shown; each result once. */
export function tabulate(schema: GraphQLSchema, result: Result): Tabulated {
  const known = done.get(result);
  if (known) return known;
  const document = documentOf(result.asked.query);
  const read = readVariables(result.asked.variables);
  const variables = 'variables' in read ? read.variables : {};
  const fields = document ? selectedFields(schema, document, result.asked, variables) : [];
  const made = {
    table: flattenResult(result.data, fields),
    ...findCuts(result.data, fields),
    entities: entitiesIn(result.data, new Set(kindPrefixes(schema).keys())),
  };
  done.set(result, made);
  return made;
}
