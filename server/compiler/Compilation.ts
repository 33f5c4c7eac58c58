import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
} from 'graphql';
import type { Arguments } from './Arguments.ts';
import type { Read } from './Read.ts';
import type { Roles, Row } from './Row.ts';
import type { Certainty, Time } from './Time.ts';

/** One field of the operation that has arguments: they are read again for every request. */
export type ArgumentSite = { field: GraphQLField<unknown, unknown>; node: FieldNode };

/** Computes the value of one Cypher parameter from the arguments of a request. */
export type ParameterValue = (argumentsOfSites: readonly Arguments[]) => unknown;

/** What is being compiled, and what is gathered on the way. */
export type Compilation = {
  schema: GraphQLSchema;
  vocabulary: Vocabulary;
  schemaVersion: string;
  fragments: Record<string, FragmentDefinitionNode>;
  /** Variables of the request that the plan is made for; only what `shapeOf` keeps may be read from them. */
  variables: Readonly<Record<string, unknown>>;
  sites: ArgumentSite[];
  parameters: ParameterValue[];
  names: Map<string, number>;
  /** The time at which links have to hold; undefined: all time. */
  time: Time | undefined;
  /** What a time that is asked for further down takes over. */
  certainty: Certainty;
  /** The same compilation for what stands below a field that says another time. */
  at(moment: Pick<Compilation, 'time' | 'certainty'>): Compilation;
  /** Compiles what is selected of one object; forms whose fields are objects call it, and it calls them. */
  compileObject: CompileObject;
};

/**
 * Adds what the selection on one object needs to `row`.
 * @param parents the fields (same response key) whose selections are merged
 * @returns reads the finished row into a JSON object
 */
export type CompileObject = (type: GraphQLCompositeType, parents: readonly FieldNode[], roles: Roles, row: Row) => Read;

/** A field of the operation: all selections of it under one response key. */
export type SelectedField = {
  parent: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  nodes: readonly [FieldNode, ...FieldNode[]];
};

/**
 * Remembers a field with arguments; asked again, it gives the same.
 * @returns its place among the sites, and the values that shape the plan
 */
export function siteOf(
  compilation: Compilation,
  { definition, nodes: [node] }: SelectedField,
): { site: number; shape: Arguments } {
  const known = compilation.sites.findIndex((site) => site.node === node && site.field === definition);
  const site = known >= 0 ? known : compilation.sites.push({ field: definition, node }) - 1;
  return { site, shape: getArgumentValues(definition, node, compilation.variables) };
}

/** Adds a parameter. @returns how the statement names it: `$p0` */
export function parameter(compilation: Compilation, value: ParameterValue): string {
  return `$p${compilation.parameters.push(value) - 1}`;
}

/** A Cypher variable that no other part of the statement uses: `person1`. */
export function freshName(compilation: Compilation, stem: string): string {
  const count = (compilation.names.get(stem) ?? 0) + 1;
  compilation.names.set(stem, count);
  return `${stem}${count}`;
}
