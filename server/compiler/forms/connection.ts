import { type GraphQLInputObjectType, type GraphQLObjectType, getNamedType } from 'graphql';
import type { Arguments } from '../Arguments.ts';
import { type Compilation, parameter, type SelectedField, siteOf } from '../Compilation.ts';
import { decodeCursor } from '../cursor.ts';
import { type FieldInput, objectTypeOf } from '../FieldInput.ts';
import { compileWhere } from '../filters/compileWhere.ts';
import { type CompiledField, fieldReaders, objectReader } from '../objectReader.ts';
import { besideCondition, keyColumn } from '../order/OrderKey.ts';
import { orderBy } from '../order/orderKeys.ts';
import { pageOf } from '../page.ts';
import type { Read } from '../Read.ts';
import { addColumn, type Level, listOf, type Roles, type Row, roleOf, where, withoutColumns } from '../Row.ts';
import { selectedFields } from '../selectedFields.ts';
import { type WalkPattern, walkPattern } from '../walks.ts';
import { compileAggregate } from './aggregate.ts';
import { compilePageInfo } from './pageInfo.ts';
import { addPages } from './pages.ts';

/** The columns of a connection: the page's rows, how many there are on all pages, what `pageInfo.ts` reads, and what is aggregated. */
const columnOf = { rows: 0, total: 1, aggregates: 5 };

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
    filtered(compilation, field, walkPattern(compilation, form.over, { site, shape }, roles)),
  );
  const conditions = cursorConditions(compilation, site, shape, walk);
  const key = keyColumn(walk.keys);
  const fields = selectedFields(compilation, objectTypeOf(field) as GraphQLObjectType, field.nodes);
  const asked = new Set(fields.map(({ field: { definition } }) => definition.name));
  const level: Level = { node: roleOf(walk.roles, 'node'), blocks: [], rows: [] };
  const edgeRow: Row = { blocks: [], columns: asked.has('pageInfo') ? [key] : [], level };
  const edgeRoles: Roles = { ...walk.roles, key, order: walk.order ?? '' };

  const aggregates: string[] = [];
  const readers = fieldReaders(fields, (part) => {
    if (part.definition.name === 'aggregate') {
      const { expression, read } = compileAggregate(compilation, part, walk, row);
      return { index: columnOf.aggregates + aggregates.push(expression) - 1, read };
    }
    if (part.definition.name === 'totalCount') return { index: columnOf.total, read: (total) => total };
    if (part.definition.name === 'pageInfo') return compilePageInfo(compilation, part, page, walk.order);
    return compileItems(compilation, part, edgeRoles, edgeRow);
  });

  const needsRows = asked.has('nodes') || asked.has('edges') || asked.has('pageInfo');
  // What stands below one more row is read for nothing, so there is one only where it tells something.
  const more = asked.has('pageInfo') ? 1 : 0;
  const beside = [conditions.after, conditions.before].filter((condition) => condition !== undefined);
  const rows = needsRows
    ? addPages({ compilation, walk, conditions: beside, page, more, edgeRow, level }, row)
    : { expression: 'null', read: () => [] };
  const columns = listOf([
    rows.expression,
    asked.has('totalCount') ? countOf(walk) : 'null',
    asked.has('pageInfo') ? isLeftOut(walk, conditions.after) : 'false',
    asked.has('pageInfo') ? isLeftOut(walk, conditions.before) : 'false',
    ...aggregates,
  ]);
  const read = objectReader(readers);
  return {
    index: addColumn(row, columns),
    read: (column, reading) => {
      const [paged, total, isBefore, isBehind, ...counted] = column as [
        unknown,
        number,
        boolean,
        boolean,
        ...unknown[],
      ];
      const found = rows.read(paged, reading);
      const isMore = found.length > page.size(reading.arguments);
      return read([page.trim(found, reading.arguments), total, isBefore, isBehind, isMore, ...counted], reading);
    },
  };
}

/** `nodes` reads the far end alone, as a list within the row; `edges` reads the row itself. */
function compileItems(compilation: Compilation, part: SelectedField, roles: Roles, row: Row): CompiledField {
  const type = getNamedType(part.definition.type) as GraphQLObjectType;
  if (part.definition.name === 'edges') {
    return { index: columnOf.rows, read: compilation.compileObject(type, part.nodes, roles, row) };
  }
  const inner = withoutColumns(row);
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

function countOf({ pattern, conditions, repeats, binds, degree }: WalkPattern): string {
  if (degree !== undefined && conditions.length === 0) return `COUNT { ${degree} }`;
  const once = repeats ? `RETURN DISTINCT ${binds.join(', ')}` : '';
  return `COUNT { ${[`MATCH ${pattern}`, where(conditions), once].filter((part) => part !== '').join(' ')} }`;
}

/** Whether anything stands on the other side of a cursor: what the page was asked to leave out. */
function isLeftOut({ pattern, conditions }: WalkPattern, cursorCondition: string | undefined): string {
  if (cursorCondition === undefined) return 'false';
  return `EXISTS { MATCH ${pattern} ${where([...conditions, `NOT ${cursorCondition}`])} }`;
}
