import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large an operation is, with every fragment counted where it is spread. */
export type Measure = { depth: number; introspectionDepth: number; aliases: number; fields: number };

const nothing: Measure = { depth: 0, introspectionDepth: 0, aliases: 0, fields: 0 };

/**
 * Measures one operation. Each fragment is measured once, so that fragments which spread each other many times over
 * cost nothing to measure. `fields` counts the fields of the operation's own level.
 */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition.selectionSet] as const] : [],
    ),
  );
  const known = new Map<string, Measure>();

  const measureFragment = (name: string): Measure => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, nothing); // a fragment that spreads itself is refused by GraphQL's own rules
    const selectionSet = fragments.get(name);
    const result = selectionSet === undefined ? nothing : measure(selectionSet);
    known.set(name, result);
    return result;
  };

  const measure = (selectionSet: SelectionSetNode): Measure =>
    selectionSet.selections.reduce<Measure>((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return add(sum, measureFragment(selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT) return add(sum, measure(selection.selectionSet));
      const children = selection.selectionSet === undefined ? nothing : measure(selection.selectionSet);
      // Only below `__schema` and `__type` is depth counted apart; `__typename` has no depth of its own.
      const isIntrospection = selection.name.value.startsWith('__');
      const depth = children.depth + 1;
      return add(sum, {
        depth: isIntrospection ? 0 : depth,
        introspectionDepth: isIntrospection ? depth : children.introspectionDepth,
        aliases: children.aliases + (selection.alias === undefined ? 0 : 1),
        fields: 1,
      });
    }, nothing);

  return measure(operation.selectionSet);
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
  };
}
