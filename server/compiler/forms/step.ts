import type { FieldForm } from '../../schema/fieldForm.ts';
import { type Compilation, freshName } from '../Compilation.ts';
import { type CompiledField, objectTypeOf, roleOf, type SelectedField } from '../compileField.ts';
import { compileObject } from '../compileObject.ts';
import { addColumn, callBlock, listOf, type Roles, type Row } from '../Row.ts';

type Form<Name> = Extract<FieldForm, { form: Name }>;

/** How one object is reached from another: the clauses that bind `to`, and the order of several. */
type Step = {
  stem: string;
  clauses: (from: string, to: string) => string[];
  roles?: (to: string) => Roles;
  order?: (to: string) => string;
};

const steps: Record<Form<'one'>['step'] | Form<'many'>['step'], Step> = {
  subject: { stem: 'subject', clauses: (from, to) => [`MATCH (${from})-[:SUBJECT]->(${to}:Entity)`] },
  object: { stem: 'object', clauses: (from, to) => [`MATCH (${from})-[:OBJECT]->(${to}:Entity)`] },
  from: { stem: 'from', clauses: (from, to) => [`WITH startNode(${from}) AS ${to}`] },
  to: { stem: 'to', clauses: (from, to) => [`WITH endNode(${from}) AS ${to}`] },
  claim: { stem: 'claim', clauses: (from, to) => [`MATCH (${to}:Claim {id: ${from}.id})`] },
  contradicts: {
    stem: 'contradicted',
    clauses: (from, to) => [`MATCH (${from})-[:CONTRADICTS]-(${to}:Claim)`, `WITH DISTINCT ${to}`],
    order: (to) => `${to}.id`,
  },
  evidence: {
    stem: 'evidence',
    clauses: (from, to) => [`MATCH (${from})-[${to}:EVIDENCED_BY]->(${to}Source:Source)`],
    roles: (to) => ({ self: to, source: `${to}Source` }),
    order: (to) => `${to}Source.id, ${to}.locator, ${to}.quote`,
  },
};

/** One object, or null: `CALL (claim1) { MATCH … RETURN head(collect([…])) AS subject1Row }` */
export function compileOne(
  compilation: Compilation,
  field: SelectedField,
  form: Form<'one'>,
  roles: Roles,
  row: Row,
): CompiledField {
  return compileStep(compilation, field, steps[form.step], roles, row, (list) => `head(collect(${list}))`);
}

/** All objects, in order. */
export function compileMany(
  compilation: Compilation,
  field: SelectedField,
  form: Form<'many'>,
  roles: Roles,
  row: Row,
): CompiledField {
  return compileStep(compilation, field, steps[form.step], roles, row, (list) => `collect(${list})`);
}

function compileStep(
  compilation: Compilation,
  field: SelectedField,
  step: Step,
  roles: Roles,
  row: Row,
  gather: (list: string) => string,
): CompiledField {
  const from = roleOf(roles, 'self');
  const to = freshName(compilation, step.stem);
  const inner: Row = { blocks: [], columns: [] };
  const toRoles = step.roles?.(to) ?? { self: to };
  const read = compileObject(compilation, objectTypeOf(field), field.nodes, toRoles, inner);
  const result = `${to}Row`;
  row.blocks.push(
    callBlock(
      [from],
      [
        ...step.clauses(from, to),
        step.order === undefined ? '' : `WITH ${Object.values(toRoles).join(', ')} ORDER BY ${step.order(to)}`,
        ...inner.blocks,
        `RETURN ${gather(listOf(inner.columns))} AS ${result}`,
      ],
    ),
  );
  return {
    index: addColumn(row, result),
    read: (columns, reading) => (columns === null || columns === undefined ? null : read(columns, reading)),
  };
}

/** The object that stands under another role of the same row: a list within the row. */
export function compileRole(
  compilation: Compilation,
  field: SelectedField,
  form: Form<'role'>,
  roles: Roles,
  row: Row,
): CompiledField {
  const inner: Row = { blocks: row.blocks, columns: [] };
  const read = compileObject(compilation, objectTypeOf(field), field.nodes, { self: roleOf(roles, form.role) }, inner);
  return { index: addColumn(row, listOf(inner.columns)), read };
}
