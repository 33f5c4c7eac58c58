import { type ASTNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, validate, visit } from 'graphql';
import type { RandomOperation } from './randomDocument.ts';

/** What may be left out of a document, where GraphQL's own rules still hold without it. */
const removable: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.FRAGMENT_SPREAD,
  Kind.INLINE_FRAGMENT,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
  Kind.OBJECT_FIELD,
]);

/** How often a smaller document is tried: each asks the database. */
const mostTrials = 200;

/**
 * Leaves out of an operation whatever can go while `fails` still says that it fails: what is left shows why.
 * @param fails asks for a valid operation
 */
export async function shrinkOperation(
  schema: GraphQLSchema,
  operation: RandomOperation,
  fails: (smaller: RandomOperation) => Promise<boolean>,
): Promise<RandomOperation> {
  let smallest = operation;
  let trials = 0;
  for (let place = 0; place < countRemovable(parse(smallest.document)) && trials < mostTrials; ) {
    const smaller = without(smallest, place);
    trials += 1;
    const isValid = smaller !== undefined && validate(schema, parse(smaller.document)).length === 0;
    if (isValid && (await fails(smaller))) smallest = smaller;
    else place += 1;
  }
  return smallest;
}

function countRemovable(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    enter({ kind }) {
      if (removable.has(kind)) count += 1;
    },
  });
  return count;
}

/** The operation without the part at a place, and without the fragments and variables that then are used no more. */
function without({ document, variables }: RandomOperation, place: number): RandomOperation | undefined {
  let at = 0;
  const cut = visit(parse(document), {
    enter({ kind }) {
      if (!removable.has(kind)) return undefined;
      at += 1;
      return at - 1 === place ? null : undefined;
    },
  });
  if (hasEmptySelection(cut)) return undefined;
  const tidied = withoutUnused(cut);
  const declared = namesOf(tidied, Kind.VARIABLE_DEFINITION);
  return {
    document: print(tidied),
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => declared.has(name))),
  };
}

function hasEmptySelection(document: DocumentNode): boolean {
  let isEmpty = false;
  visit(document, {
    SelectionSet({ selections }) {
      if (selections.length === 0) isEmpty = true;
    },
  });
  return isEmpty;
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = namesOf(document, Kind.FRAGMENT_SPREAD);
  const kept = visit(document, {
    FragmentDefinition: ({ name }) => (spread.has(name.value) ? undefined : null),
  });
  if (kept.definitions.length < document.definitions.length) return withoutUnused(kept);
  const used = new Set<string>();
  visit(kept, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return visit(kept, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null),
  });
}

function namesOf(document: DocumentNode, kind: Kind.FRAGMENT_SPREAD | Kind.VARIABLE_DEFINITION): Set<string> {
  const names = new Set<string>();
  visit(document, {
    enter(node: ASTNode) {
      if (node.kind !== kind) return;
      if (node.kind === Kind.FRAGMENT_SPREAD) names.add(node.name.value);
      if (node.kind === Kind.VARIABLE_DEFINITION) names.add(node.variable.name.value);
    },
  });
  return names;
}
