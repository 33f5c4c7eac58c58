import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { Compilation } from '../Compilation.ts';
import type { FieldInput } from '../FieldInput.ts';
import { type CompiledField, noColumn } from '../objectReader.ts';
import { selectedFields } from '../selectedFields.ts';

/** What is known without the database is answered when the plan is made. */
export function compileConstant({ compilation, field, form }: FieldInput<'constant'>): CompiledField {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const value = selectFrom(compilation, type, field.nodes)(form.value);
  return { index: noColumn, read: () => value };
}

/**
 * Picks from plain objects what is selected. The selection is worked out once; the values may come with each row.
 * @returns takes an object whose properties are named as the type's fields, or a list of such
 */
export function selectFrom(
  compilation: Compilation,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): (value: unknown) => unknown {
  const parts = selectedFields(compilation, type, parents).map(({ key, field: { definition, nodes } }) => {
    if (definition.name === '__typename') return { key, pick: () => type.name };
    const child = getNamedType(definition.type);
    const inner = isObjectType(child) ? selectFrom(compilation, child, nodes) : (value: unknown) => value;
    return { key, pick: (known: Record<string, unknown>) => inner(known[definition.name] ?? null) };
  });
  const select = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(select)
      : Object.fromEntries(parts.map(({ key, pick }) => [key, pick(value as Record<string, unknown>)]));
  return select;
}
