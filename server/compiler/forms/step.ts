import type { FieldForm } from '../../schema/fieldForm.ts';
import { freshName } from '../Compilation.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import type { CompiledField } from '../objectReader.ts';
import { addColumn, callBlock, listOf, type Roles, type Row, roleOf, withoutColumns } from '../Row.ts';

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
export function compileOne(input: FieldInput<'one'>): CompiledField {
  return compileStep(input, steps[input.form.step], (list) => `head(collect(${list}))`);
}

/** All objects, in order. */
export function compileMany(input: FieldInput<'many'>): CompiledField {
  return compileStep(input, steps[input.form.step], (list) => `collect(${list})`);
}

function compileStep(
  { compilation, field, roles, row }: FieldInput<'one'> | FieldInput<'many'>,
  step: Step,
  gather: (list: string) => string,
): CompiledField {
  const from = roleOf(roles, 'self');
  const to = freshName(compilation, step.stem);
  const inner: Row = { blocks: [], columns: [] };
  const toRoles = step.roles?.(to) ?? { self: to };
  const read = compilation.compileObject(objectTypeOf(field), field.nodes, toRoles, inner);
  row.blocks.push(
    callBlock(
      [from],
      [
        ...step.clauses(from, to),
        step.order === undefined ? '' : `WITH ${Object.values(toRoles).join(', ')} ORDER BY ${step.order(to)}`,
        ...inner.blocks,
        `RETURN ${gather(listOf(inner.columns))} AS ${to}Row`,
      ],
    ),
  );
  return {
    index: addColumn(row, `${to}Row`),
    read: (columns, reading) => (columns === null || columns === undefined ? null : read(columns, reading)),
  };
}

/** The object that stands under another role of the same row: a list within the row. */
export function compileRole({ compilation, field, form, roles, row }: FieldInput<'role'>): CompiledField {
  const inner = withoutColumns(row);
  const read = compilation.compileObject(objectTypeOf(field), field.nodes, { self: roleOf(roles, form.role) }, inner);
  return { index: addColumn(row, listOf(inner.columns)), read };
}
