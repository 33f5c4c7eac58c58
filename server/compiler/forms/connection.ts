import { type GraphQLObjectType, getNamedType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { FieldForm } from '../../schema/fieldForm.ts';
import { type Compilation, parameter, siteOf } from '../Compilation.ts';
import { type CompiledField, objectTypeOf, type SelectedField } from '../compileField.ts';
import { compileObject } from '../compileObject.ts';
import { completeValue } from '../completeValue.ts';
import { decodeCursor, encodeCursor, type Key } from '../cursor.ts';
import { pageOf } from '../page.ts';
import { type Read, type Reading, readUnder } from '../Read.ts';
import { addColumn, callBlock, listOf, type Roles, type Row, where } from '../Row.ts';
import { type WalkPattern, walkPattern } from '../walks.ts';

/** The column of a connection: its rows (one more than the page), and what stands before and behind the page. */
type Connection = { rows: unknown[][]; total: number; isBeyond: boolean };

type Part = { key: string; read: (connection: Connection, reading: Reading) => unknown };

/**
 * A Relay connection: one block that pages by keyset (`ORDER BY … LIMIT` stands before all child blocks), and counts
 * only where they are asked for.
 */
export function compileConnection(
  compilation: Compilation,
  field: SelectedField,
  form: Extract<FieldForm, { form: 'connection' }>,
  roles: Roles,
  row: Row,
): CompiledField {
  const { site, shape } = siteOf(compilation, field.definition, field.nodes[0] as never);
  const walk = walkPattern(compilation, form.over, shape, roles);
  const isBackward = typeof shape.last === 'number';
  const after = cursorCondition(compilation, site, 'after', shape, walk, '>');
  const before = cursorCondition(compilation, site, 'before', shape, walk, '<');

  const type = objectTypeOf(field) as GraphQLObjectType;
  const edgeRow: Row = { blocks: [], columns: [listOf(walk.keys)] };
  const edgeRoles: Roles = { ...walk.roles, key: listOf(walk.keys) };
  const selected = [
    ...collectSubfields(compilation.schema, compilation.fragments, compilation.variables, type, field.nodes),
  ];
  const asks = new Set(selected.map(([, nodes]) => nodes[0]?.name.value));
  const page = pageOf(site);
  const trimmed = (rows: unknown[][], reading: Reading): unknown[][] => {
    const kept = rows.slice(0, page(reading.arguments));
    return isBackward ? kept.reverse() : kept;
  };

  const parts = selected.map(([key, nodes]): Part => {
    const name = nodes[0]?.name.value ?? '';
    const definition = type.getFields()[name];
    const place = `${type.name}.${name}`;
    switch (name) {
      case '__typename':
        return { key, read: () => type.name };
      case 'totalCount':
        return { key, read: ({ total }) => total };
      case 'pageInfo':
        return { key, read: pageInfoPart(compilation, definition, nodes, page, isBackward, trimmed) };
      default: {
        // `nodes` reads the far end alone, as a list within the row; `edges` reads the row itself.
        const itemType = getNamedType(definition?.type) as GraphQLObjectType;
        const inner: Row = name === 'nodes' ? { blocks: edgeRow.blocks, columns: [] } : edgeRow;
        const innerRoles = name === 'nodes' ? { self: edgeRoles.node ?? '' } : edgeRoles;
        const readItem = compileObject(compilation, itemType, nodes, innerRoles, inner);
        const index = name === 'nodes' ? addColumn(edgeRow, listOf(inner.columns)) : -1;
        const item: Read = (columns, reading) => readItem(index < 0 ? columns : (columns as unknown[])[index], reading);
        const read = completeValue(definition?.type as never, place, item);
        return { key, read: ({ rows }, reading) => read(trimmed(rows, reading), reading) };
      }
    }
  });

  const columns = [
    asks.has('nodes') || asks.has('edges') || asks.has('pageInfo')
      ? pageBlock(compilation, walk, [...after, ...before], site, isBackward, edgeRow, row)
      : '[]',
    asks.has('totalCount') ? countOf(walk) : 'null',
    asks.has('pageInfo') ? isBeyond(walk, isBackward ? before : after) : 'false',
  ];
  return {
    index: addColumn(row, listOf(columns)),
    read: (column, reading) => {
      const [rows, total, beyond] = column as [unknown[][], number, boolean];
      const connection: Connection = { rows, total, isBeyond: beyond };
      const object: Record<string, unknown> = {};
      for (const { key, read } of parts) object[key] = readUnder(key, () => read(connection, reading), null, reading);
      return object;
    },
  };
}

function cursorCondition(
  compilation: Compilation,
  site: number,
  name: 'after' | 'before',
  shape: Readonly<Record<string, unknown>>,
  { keys: [first, second] }: WalkPattern,
  comparison: '>' | '<',
): string[] {
  if (typeof shape[name] !== 'string') return [];
  const part = (index: 0 | 1) => parameter(compilation, (values) => decodeCursor(String(values[site]?.[name]))[index]);
  const [name1, id1] = [part(0), part(1)];
  return [`(${first} ${comparison} ${name1} OR (${first} = ${name1} AND ${second} ${comparison} ${id1}))`];
}

/** Adds the block that fetches the page. @returns the variable that holds its rows */
function pageBlock(
  compilation: Compilation,
  walk: WalkPattern,
  cursorConditions: readonly string[],
  site: number,
  isBackward: boolean,
  edgeRow: Row,
  row: Row,
): string {
  const page = pageOf(site);
  const limit = parameter(compilation, (values) => BigInt(page(values) + 1));
  const rows = `${walk.binds.at(-1)}Rows`;
  const order = walk.keys.map((key) => (isBackward ? `${key} DESC` : key)).join(', ');
  row.blocks.push(
    callBlock(walk.imports, [
      `MATCH ${walk.pattern}`,
      where([...walk.conditions, ...cursorConditions]),
      `WITH ${walk.binds.join(', ')}${walk.imports.map((name) => `, ${name}`).join('')} ORDER BY ${order} LIMIT ${limit}`,
      ...edgeRow.blocks,
      `RETURN collect(${listOf(edgeRow.columns)}) AS ${rows}`,
    ]),
  );
  return rows;
}

function countOf({ pattern, conditions }: WalkPattern): string {
  return `COUNT { ${[`MATCH ${pattern}`, where(conditions)].join(' ').trim()} }`;
}

/** Whether anything stands on the other side of the cursor: what the page was asked to leave out. */
function isBeyond({ pattern, conditions }: WalkPattern, cursorConditions: readonly string[]): string {
  const [condition] = cursorConditions;
  if (condition === undefined) return 'false';
  return `EXISTS { MATCH ${pattern} ${where([...conditions, `NOT ${condition}`])} }`;
}

function pageInfoPart(
  compilation: Compilation,
  definition: SelectedField['definition'] | undefined,
  nodes: SelectedField['nodes'],
  page: ReturnType<typeof pageOf>,
  isBackward: boolean,
  trimmed: (rows: unknown[][], reading: Reading) => unknown[][],
): Part['read'] {
  const type = getNamedType(definition?.type) as GraphQLObjectType;
  const { schema, fragments, variables } = compilation;
  const selected = [...collectSubfields(schema, fragments, variables, type, nodes)];
  return ({ rows, isBeyond: beyond }, reading) => {
    const isMore = rows.length > page(reading.arguments);
    const shown = trimmed(rows, reading);
    const cursorOf = (shownRow: unknown[] | undefined) =>
      shownRow === undefined ? null : encodeCursor(shownRow[0] as Key);
    const values: Record<string, unknown> = {
      __typename: type.name,
      hasNextPage: isBackward ? beyond : isMore,
      hasPreviousPage: isBackward ? isMore : beyond,
      startCursor: cursorOf(shown[0]),
      endCursor: cursorOf(shown.at(-1)),
    };
    return Object.fromEntries(selected.map(([key, children]) => [key, values[children[0]?.name.value ?? '']]));
  };
}
