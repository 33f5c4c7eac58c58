import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import type { ArgumentSite, Compilation, ParameterValue } from './Compilation.ts';
import { compileField } from './compileField.ts';
import { compileObject } from './compileObject.ts';
import { type FieldReader, fieldReaders, noColumn, objectReader } from './objectReader.ts';
import type { Read } from './Read.ts';
import { listOf, type Row } from './Row.ts';
import { rootFieldsOf } from './selectedFields.ts';

/** An operation, ready to be run: one Cypher statement, and how its one row is read into the JSON of `data`. */
export type Plan = {
  /** Absent where the operation asks nothing of the database. Its parameters are `$p0`, `$p1` … */
  statement: string | undefined;
  parameters: readonly ParameterValue[];
  sites: readonly ArgumentSite[];
  read: Read;
  /** `__schema` and `__type`, by response key: graphql-js answers them. */
  introspection: ReadonlyMap<string, readonly FieldNode[]>;
};

/** What plans are made from, beside the operation. */
export type PlanContext = { schema: GraphQLSchema; schemaVersion: string; vocabulary: Vocabulary };

/**
 * Compiles a valid operation. Root fields become sibling `CALL () {…}` blocks: one statement, one flight.
 * @param variables coerced; the plan holds for all variables of the same shape (`shapeOf`)
 */
export function compileOperation(
  context: PlanContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Plan {
  const compilation = beginCompilation({
    ...context,
    fragments: fragmentsOf(document),
    variables,
    sites: [],
    parameters: [],
    names: new Map(),
    time: undefined,
    certainty: 'POSSIBLE',
  });
  const query = context.schema.getQueryType();
  if (!query) throw new Error('The schema has no query type.');
  const row: Row = { blocks: [], columns: [] };
  const introspection = new Map<string, readonly FieldNode[]>();
  const readers = rootFieldsOf(compilation, query, operation.selectionSet).flatMap(({ key, field }): FieldReader[] => {
    if (field.definition !== SchemaMetaFieldDef && field.definition !== TypeMetaFieldDef) {
      return fieldReaders([{ key, field }], (one) => compileField(compilation, one, {}, row));
    }
    introspection.set(key, field.nodes);
    return [{ key, index: noColumn, read: () => null }]; // keeps its place among the keys
  });
  return {
    statement:
      row.columns.length === 0 ? undefined : [...row.blocks, `RETURN ${listOf(row.columns)} AS row`].join('\n'),
    parameters: compilation.parameters,
    sites: compilation.sites,
    introspection,
    read: objectReader(readers),
  };
}

function beginCompilation(known: Omit<Compilation, 'at' | 'compileObject'>): Compilation {
  const compilation: Compilation = {
    ...known,
    at: ({ time, certainty }) => beginCompilation({ ...known, time, certainty }),
    compileObject: (...selection) => compileObject(compilation, ...selection),
  };
  return compilation;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}
