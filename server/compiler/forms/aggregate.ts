import { type GraphQLEnumType, type GraphQLObjectType, getNamedType } from 'graphql';
import { limits } from '../../limits/limits.ts';
import { type GroupForm, groupOf } from '../../schema/aggregate/groupForm.ts';
import { type Compilation, freshName, type SelectedField, siteOf } from '../Compilation.ts';
import { objectTypeOf } from '../FieldInput.ts';
import { holdsAt } from '../holdsAt.ts';
import { linkBetween } from '../linkBetween.ts';
import { type CompiledField, fieldReaders, noColumn, objectReader } from '../objectReader.ts';
import type { Read } from '../Read.ts';
import { addColumn, callBlock, listOf, type Row, roleOf, where } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';
import type { WalkPattern } from '../walks.ts';
import { yearOf } from '../yearOf.ts';

/** How groups are found: a clause that looks for what they share, what that is, and their order. */
type Grouping = { clauses: string[]; shared: string; key: string; order: string; isEntity: boolean; isLast: boolean };

/**
 * `aggregate` of a connection: one block that counts what the walk finds, group by group.
 * @returns the expression with its columns, and how it is read
 */
export function compileAggregate(
  compilation: Compilation,
  field: SelectedField,
  walk: WalkPattern,
  row: Row,
): { expression: string; read: Read } {
  const group = freshName(compilation, 'group');
  const found = roleOf(walk.roles, 'node');
  const grouping = groupingOf(compilation, field, found, group);
  const all = `${group}All`;
  row.blocks.push(
    callBlock(walk.imports, [
      `MATCH ${walk.pattern}`,
      where(walk.conditions),
      ...grouping.clauses,
      `WITH ${grouping.shared} AS ${group}, count(DISTINCT ${found}) AS size ORDER BY ${grouping.order}`,
      `RETURN collect([${group}, size]) AS ${all}`,
    ]),
  );
  const known = `[one IN ${all} WHERE one[0] IS NOT NULL]`;
  const inner: Row = { blocks: row.blocks, columns: [] };
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part) => {
    switch (part.definition.name) {
      case 'groupCount':
        return { index: addColumn(inner, `size(${known})`), read: (count) => count };
      case 'unknown':
        return {
          index: addColumn(inner, `coalesce(head([one IN ${all} WHERE one[0] IS NULL | one[1]]), 0)`),
          read: (count) => count,
        };
      default:
        return compileGroups(compilation, part, { group, all, grouping, known }, inner);
    }
  });
  return { expression: listOf(inner.columns), read: objectReader(readers) };
}

function groupingOf(compilation: Compilation, field: SelectedField, found: string, group: string): Grouping {
  const { shape } = siteOf(compilation, field);
  const type = getNamedType(field.definition.args.find(({ name }) => name === 'by')?.type) as GraphQLEnumType;
  const form: GroupForm = groupOf(type, String(shape.by));
  const value = {
    clauses: [],
    key: `toString(${group})`,
    order: `size DESC, ${group}`,
    isEntity: false,
    isLast: false,
  };
  switch (form.group) {
    case 'property':
      return { ...value, shared: `${found}.${form.property}` };
    case 'predicate':
      return { ...value, shared: `type(${found})` };
    case 'year':
      return { ...value, shared: yearOf(found, form.property), order: group, isLast: true };
    case 'links': {
      const far = `${group}Far`;
      const { predicate, direction, kinds } = form;
      const label = kinds.length === 1 ? kinds[0] : 'Entity';
      return {
        clauses: [
          `OPTIONAL MATCH ${linkBetween(found, `${group}Link`, [predicate], direction, `${far}:${label}`)}`,
          where(holdsAt(compilation, `${group}Link`, [predicate])),
        ],
        shared: far,
        key: `${group}.id`,
        order: `size DESC, ${group}.name, ${group}.id`,
        isEntity: true,
        isLast: false,
      };
    }
  }
}

type Groups = { group: string; all: string; known: string; grouping: Grouping };

function compileGroups(
  compilation: Compilation,
  field: SelectedField,
  { group, all, known, grouping }: Groups,
  row: Row,
): CompiledField {
  const inner: Row = { blocks: [], columns: [] };
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part): CompiledField => {
    if (part.definition.name === 'key') return { index: addColumn(inner, grouping.key), read: (key) => key };
    if (part.definition.name === 'count') return { index: addColumn(inner, `${group}Size`), read: (count) => count };
    if (!grouping.isEntity) return { index: noColumn, read: () => null };
    const entity: Row = { blocks: inner.blocks, columns: [] };
    const read = compilation.compileObject(objectTypeOf(part), part.nodes, { self: group }, entity);
    return { index: addColumn(inner, listOf(entity.columns)), read };
  });
  const rows = freshName(compilation, `${group}Rows`);
  const cut = grouping.isLast ? `[-${limits.pageSize}..]` : `[..${limits.pageSize}]`;
  row.blocks.push(
    callBlock(
      [all],
      [
        `WITH ${known}${cut} AS shown`,
        'UNWIND range(0, size(shown) - 1) AS place',
        `WITH shown[place][0] AS ${group}, shown[place][1] AS ${group}Size, place ORDER BY place`,
        ...inner.blocks,
        `RETURN collect(${listOf(inner.columns)}) AS ${rows}`,
      ],
    ),
  );
  return { index: addColumn(row, rows), read: objectReader(readers) };
}
