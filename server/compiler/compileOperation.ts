import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { ArgumentSite, Compilation, ParameterValue } from './Compilation.ts';
import { compileField } from './compileField.ts';
import { completeValue } from './completeValue.ts';
import { type Read, readUnder } from './Read.ts';
import { listOf, type Row } from './Row.ts';

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

/** The named operation of a document, or its only one. */
export function operationOf(
  document: DocumentNode,
  operationName?: string | null,
): OperationDefinitionNode | undefined {
  return document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (!operationName || definition.name?.value === operationName),
  );
}

/**
 * Compiles a valid operation. Root fields become sibling `CALL () {…}` blocks: one statement, one flight, one snapshot.
 * @param variables coerced; the plan holds for all variables of the same shape (`shapeOf`)
 */
export function compileOperation(
  context: PlanContext,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Plan {
  const compilation: Compilation = {
    ...context,
    fragments: fragmentsOf(document),
    variables,
    sites: [],
    parameters: [],
    names: new Map(),
  };
  const query = context.schema.getQueryType();
  if (!query) throw new Error('The schema has no query type.');
  const { schema, fragments } = compilation;
  const selected = collectFields(schema, fragments, variables, query, operation.selectionSet);
  const row: Row = { blocks: [], columns: [] };
  const introspection = new Map<string, readonly FieldNode[]>();
  const fields = [...selected].flatMap(([key, nodes]): { key: string; index: number; read: Read }[] => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return [{ key, index: -1, read: () => query.name }];
    if (name.startsWith('__')) {
      introspection.set(key, nodes);
      return [{ key, index: -1, read: () => undefined }];
    }
    const definition = query.getFields()[name];
    if (definition === undefined) throw new Error(`The schema has no field Query.${name}.`);
    const { index, read } = compileField(compilation, { parent: query, definition, nodes }, {}, row);
    return [{ key, index, read: completeValue(definition.type, `Query.${name}`, read) }];
  });
  return {
    statement:
      row.columns.length === 0 ? undefined : [...row.blocks, `RETURN ${listOf(row.columns)} AS row`].join('\n'),
    parameters: compilation.parameters,
    sites: compilation.sites,
    introspection,
    read: (columns, reading) => {
      const list = columns as unknown[];
      const data: Record<string, unknown> = {};
      for (const { key, index, read } of fields) data[key] = readUnder(key, read, list[index], reading);
      return data;
    },
  };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}
