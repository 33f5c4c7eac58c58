import type { ArgumentNode, DocumentNode, GraphQLSchema } from 'graphql';
import { getNamedType, isCompositeType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { operationNameOf, operationsOf } from '../operationsOf.ts';
import type { Draft } from '../queryTypes.ts';

/** A field that an operation selects, as its result holds it. */
export type SelectedField = {
  /** The keys in the result that lead to it, joined by dots. */
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly isLeaf: boolean;
  /** How many items a page of it holds at most; null where it has no pages. */
  readonly pageSize: number | null;
};

/** What the schema does not say: the size of a page that nobody asked for. */
const usualPage = 25;

/** All fields that the operation of a draft selects, fragments spread, in the order of the document. */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  draft: Draft,
  variables: Readonly<Record<string, unknown>>,
): readonly SelectedField[] {
  const operations = operationsOf(document);
  const name = operationNameOf(draft, operations);
  const operation = operations.find((one) => name === null || one.name?.value === name);
  if (!operation) return [];
  const found = new Map<string, SelectedField>();
  const info = new TypeInfo(schema);
  const path: string[] = [];
  const inlined = inlineFragments(document, operation);
  visit(
    inlined,
    visitWithTypeInfo(info, {
      Field: {
        enter(field) {
          path.push(field.alias?.value ?? field.name.value);
          const type = info.getType();
          const definition = info.getFieldDef();
          if (!type || !definition) return;
          const named = getNamedType(type);
          const isPaged = definition.args.some((argument) => argument.name === 'first');
          const key = path.join('.');
          const usual = definition.args.find((argument) => argument.name === 'first')?.defaultValue;
          found.set(key, {
            path: key,
            name: field.name.value,
            type: named.name,
            isLeaf: !isCompositeType(named),
            pageSize: isPaged ? pageSize(field.arguments ?? [], variables, Number(usual ?? usualPage)) : null,
          });
        },
        leave() {
          path.pop();
        },
      },
    }),
  );
  return [...found.values()];
}

function pageSize(given: readonly ArgumentNode[], variables: Readonly<Record<string, unknown>>, usual: number): number {
  for (const { name, value } of given) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind === Kind.VARIABLE && typeof variables[value.name.value] === 'number') {
      return Number(variables[value.name.value]);
    }
  }
  return usual;
}

function inlineFragments(
  document: DocumentNode,
  operation: ReturnType<typeof operationsOf>[number],
): ReturnType<typeof operationsOf>[number] {
  const spread = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  // The server takes no document whose fragments spread each other in a ring, so this ends.
  return visit(operation, {
    FragmentSpread({ name }) {
      const fragment = spread.get(name.value);
      if (!fragment) return null;
      return {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: fragment.typeCondition,
        selectionSet: fragment.selectionSet,
      };
    },
  });
}
