import { type GraphQLInputObjectType, type GraphQLObjectType, getNamedType } from 'graphql';
import type { Arguments } from '../Arguments.ts';
import { type Compilation, parameter, type SelectedField, siteOf } from '../Compilation.ts';
import { decodeCursor } from '../cursor.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import { compileWhere } from '../filters/compileWhere.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { besideCondition, keyColumn, orderClause } from '../order/OrderKey.ts';
import { orderBy } from '../order/orderKeys.ts';
import { type Page, pageOf } from '../page.ts';
import type { Read } from '../Read.ts';
import { addColumn, callBlock, listOf, type Roles, type Row, roleOf, where } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';
import { type WalkPattern, walkPattern } from '../walks.ts';
import { compilePageInfo } from './pageInfo.ts';

/** The columns of a connection: the page's rows, then how many there are on all pages; `pageInfo.ts` reads the others. */
const columnOf = { rows: 0, total: 1 };

/**
 * A Relay connection: one block that pages by keyset (`ORDER BY … LIMIT` stands before all child blocks), and counts
 * only where they are asked for.
 */
export function compileConnection({ compilation, field, form, roles, row }: FieldInput<'connection'>): CompiledField {
  const { site, shape } = siteOf(compilation, field);
  const page = pageOf(field, site, shape);
  const walk = ordered(
    compilation,
    field,
    filtered(compilation, field, walkPattern(compilation, form.over, shape, roles)),
  );
  const conditions = cursorConditions(compilation, site, shape, walk);
  const key = keyColumn(walk.keys);
  const edgeRow: Row = { blocks: [], columns: [key] };
  const edgeRoles: Roles = { ...walk.roles, key, order: walk.order ?? '' };
  const asked = new Set<string>();

  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const readers = fieldReaders(fields, (part) => {
    asked.add(part.definition.name);
    if (part.definition.name === 'totalCount') return { index: columnOf.total, read: (total) => total };
    if (part.definition.name === 'pageInfo') return compilePageInfo(compilation, part, page, walk.order);
    return compileItems(compilation, part, edgeRoles, edgeRow);
  });

  const needsRows = asked.has('nodes') || asked.has('edges') || asked.has('pageInfo');
  const columns = listOf([
    needsRows ? pageBlock(compilation, walk, conditions, page, edgeRow, row) : '[]',
    asked.has('totalCount') ? countOf(walk) : 'null',
    asked.has('pageInfo') ? isLeftOut(walk, conditions.after) : 'false',
    asked.has('pageInfo') ? isLeftOut(walk, conditions.before) : 'false',
  ]);
  const read = objectReader(readers);
  return {
    index: addColumn(row, columns),
    read: (column, reading) => {
      const [rows, total, ...leftOut] = column as [unknown[][], number, boolean, boolean];
      const isMore = rows.length > page.size(reading.arguments);
      return read([page.trim(rows, reading.arguments), total, ...leftOut, isMore], reading);
    },
  };
}

/** `nodes` reads the far end alone, as a list within the row; `edges` reads the row itself. */
function compileItems(compilation: Compilation, part: SelectedField, roles: Roles, row: Row): CompiledField {
  const type = getNamedType(part.definition.type) as GraphQLObjectType;
  if (part.definition.name === 'edges') {
    return { index: columnOf.rows, read: compilation.compileObject(type, part.nodes, roles, row) };
  }
  const inner: Row = { blocks: row.blocks, columns: [] };
  const readNode = compilation.compileObject(type, part.nodes, { self: roleOf(roles, 'node') }, inner);
  const index = addColumn(row, listOf(inner.columns));
  const read: Read = (columns, reading) => readNode((columns as unknown[])[index], reading);
  return { index: columnOf.rows, read };
}

/** The walk, with the conditions of the field's `where`. */
function filtered(compilation: Compilation, field: SelectedField, walk: WalkPattern): WalkPattern {
  const { site, shape } = siteOf(compilation, field);
  const argument = field.definition.args.find(({ name }) => name === 'where');
  if (argument === undefined || shape.where === null || shape.where === undefined) return walk;
  // An edge of links is the link, with the entity at its far end; any other edge is no more than its node.
  const roles = walk.roles.self === undefined ? { self: roleOf(walk.roles, 'node') } : walk.roles;
  const asked = compileWhere(
    { compilation, site, path: ['where'], roles, isNegated: false },
    argument.type as GraphQLInputObjectType,
    shape.where as Record<string, unknown>,
  );
  return { ...walk, conditions: [...walk.conditions, ...asked] };
}

/** The walk, in the order of the field's `orderBy`. */
function ordered(compilation: Compilation, field: SelectedField, walk: WalkPattern): WalkPattern {
  const order = orderBy(compilation, field, walk.roles, String(walk.keys.at(-1)?.expression));
  return order === undefined ? walk : { ...walk, keys: order.keys, order: order.name };
}

type CursorConditions = { after: string | undefined; before: string | undefined };

function cursorConditions(
  compilation: Compilation,
  site: number,
  shape: Arguments,
  { keys, order }: WalkPattern,
): CursorConditions {
  const condition = (side: 'after' | 'before') => {
    if (typeof shape[side] !== 'string') return undefined;
    const given = keys.map(({ type }, index) => {
      const value = parameter(compilation, (values) => {
        const part = decodeCursor(String(values[site]?.[side]), order, keys)[index];
        return typeof part === 'number' ? BigInt(part) : part;
      });
      return type === 'DATE' ? `date(${value})` : value;
    });
    return besideCondition(keys, given, side);
  };
  return { after: condition('after'), before: condition('before') };
}

/** Adds the block that fetches the page. @returns the variable that holds its rows, one more than the page */
function pageBlock(
  compilation: Compilation,
  walk: WalkPattern,
  { after, before }: CursorConditions,
  page: Page,
  edgeRow: Row,
  row: Row,
): string {
  const limit = parameter(compilation, (values) => BigInt(page.size(values) + 1));
  const rows = `${walk.binds.at(-1)}Rows`;
  const order = orderClause(walk.keys, page.isBackward);
  const kept = [...walk.binds, ...walk.imports].join(', ');
  row.blocks.push(
    callBlock(walk.imports, [
      `MATCH ${walk.pattern}`,
      where([...walk.conditions, after, before].filter((condition) => condition !== undefined)),
      `WITH ${walk.repeats ? 'DISTINCT ' : ''}${kept} ORDER BY ${order} LIMIT ${limit}`,
      ...edgeRow.blocks,
      `RETURN collect(${listOf(edgeRow.columns)}) AS ${rows}`,
    ]),
  );
  return rows;
}

function countOf({ pattern, conditions, repeats, binds }: WalkPattern): string {
  const once = repeats ? `RETURN DISTINCT ${binds.join(', ')}` : '';
  return `COUNT { ${[`MATCH ${pattern}`, where(conditions), once].filter((part) => part !== '').join(' ')} }`;
}

/** Whether anything stands on the other side of a cursor: what the page was asked to leave out. */
function isLeftOut({ pattern, conditions }: WalkPattern, cursorCondition: string | undefined): string {
  if (cursorCondition === undefined) return 'false';
  return `EXISTS { MATCH ${pattern} ${where([...conditions, `NOT ${cursorCondition}`])} }`;
}
