import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { FieldForm } from '../../schema/fieldForm.ts';
import type { Compilation } from '../Compilation.ts';
import type { CompiledField, SelectedField } from '../compileField.ts';

/** What is known without the database is answered when the plan is made. */
export function compileConstant(
  compilation: Compilation,
  field: SelectedField,
  form: Extract<FieldForm, { form: 'constant' }>,
): CompiledField {
  const value = select(compilation, getNamedType(field.definition.type) as GraphQLObjectType, field.nodes, form.value);
  return { index: -1, read: () => value };
}

function select(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  value: unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => select(compilation, type, nodes, item));
  const { schema, fragments, variables } = compilation;
  const known = value as Record<string, unknown>;
  const selected = [...collectSubfields(schema, fragments, variables, type, nodes)];
  return Object.fromEntries(
    selected.map(([key, children]) => {
      const name = children[0]?.name.value ?? '';
      if (name === '__typename') return [key, type.name];
      const child = getNamedType(type.getFields()[name]?.type);
      return [key, isObjectType(child) ? select(compilation, child, children, known[name]) : known[name]];
    }),
  );
}
