import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const web = new URL('../../../../web/api/operations/', import.meta.url);
const read = (name: string) => parse(readFileSync(new URL(`${name}.graphql`, web), 'utf8')).definitions[0];
const schema = buildSchema(readFileSync(new URL('../../../../server/schema.graphql', import.meta.url), 'utf8'));
const kinds = schema.getPossibleTypes(schema.getType('Entity') as GraphQLInterfaceType);

describe('the panel of an entity', () => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))('asks for every property of %s', (name, kind) => {
    const asked = new Set([...fieldsFor(name, selectionOf('EntityCard')), ...fieldsFor(name, selectionOfEntity())]);
    expect(propertiesOf(kind).filter((property) => !asked.has(property))).toEqual([]);
  });

  it('knows all kinds', () => {
    expect(kinds.length).toBeGreaterThan(9);
  });
});

function propertiesOf(kind: GraphQLObjectType): string[] {
  return Object.values(kind.getFields())
    .filter(({ type }) => isLeafType(getNamedType(type)))
    .map(({ name }) => name);
}

/** The fields a selection asks for where the entity is of a kind. */
function fieldsFor(kind: string, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    return selection.typeCondition?.name.value === kind ? fieldsFor(kind, selection.selectionSet) : [];
  });
}

function selectionOf(name: string): SelectionSetNode {
  const definition = read(name);
  if (!definition || !('selectionSet' in definition) || !definition.selectionSet) throw new Error(`No ${name}.`);
  return definition.selectionSet;
}

function selectionOfEntity(): SelectionSetNode {
  const entity = selectionOf('EntityDetails').selections[0];
  if (entity?.kind !== Kind.FIELD || !entity.selectionSet) throw new Error('The operation asks for no entity.');
  return entity.selectionSet;
}
