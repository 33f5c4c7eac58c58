import { type Compilation, parameter } from '../Compilation.ts';
import { orderClause } from '../order/OrderKey.ts';
import type { Page } from '../page.ts';
import type { Reading } from '../Read.ts';
import { callBlock, type Level, listOf, type Row, where } from '../Row.ts';
import type { WalkPattern } from '../walks.ts';

type Pages = {
  compilation: Compilation;
  walk: WalkPattern;
  /** Of the cursors. */
  conditions: readonly string[];
  page: Page;
  /** How many rows behind the page are read. */
  more: 0 | 1;
  edgeRow: Row;
  /** What hangs on the nodes of the page. */
  level: Level;
};

/** The expression that holds the rows of a page, and how they are found in its value. */
type Rows = { expression: string; read(value: unknown, reading: Reading): unknown[][] };

/**
 * Adds the block that fetches the page of a connection, and behind it what hangs on its nodes. A connection on the nodes
 * of another page is fetched once for each node, not for each row in which it stands.
 */
export function addPages(pages: Pages, row: Row): Rows {
  const { walk, edgeRow, level } = pages;
  const rows = `${walk.binds.at(-1)}Rows`;
  const nodes = level.blocks.length === 0 ? '' : `, collect(DISTINCT ${level.node}) AS ${level.node}All`;
  if (row.level !== undefined && walk.imports.join() === row.level.node) return addLevel(pages, row.level, rows, nodes);
  row.blocks.push(
    callBlock(walk.imports, [...pageClauses(pages), `RETURN collect(${listOf(edgeRow.columns)}) AS ${rows}${nodes}`]),
    ...level.blocks,
  );
  if (level.rows.length === 0) return { expression: rows, read: (value) => value as unknown[][] };
  return {
    expression: listOf([rows, ...level.rows]),
    read: (value, reading) => {
      const [own, ...deeper] = value as [unknown[][], ...[unknown, unknown[]][][]];
      for (const [index, found] of deeper.entries()) reading.pages.set(String(level.rows[index]), byNode(found));
      return own;
    },
  };
}

/** The pages on all nodes of the level above, each node once. */
function addLevel(pages: Pages, { node, blocks, rows: above }: Level, rows: string, nodes: string): Rows {
  const { walk, edgeRow, level } = pages;
  const columns = `${rows}Columns`;
  const found = nodes === '' ? '' : `, ${level.node}`;
  blocks.push(
    callBlock(
      [`${node}All`],
      [
        `UNWIND ${node}All AS ${node}`,
        callBlock(walk.imports, [...pageClauses(pages), `RETURN ${listOf(edgeRow.columns)} AS ${columns}${found}`]),
        `RETURN collect([${node}.id, ${columns}]) AS ${rows}${nodes}`,
      ],
    ),
    ...level.blocks,
  );
  above.push(rows, ...level.rows);
  return { expression: `${node}.id`, read: (id, reading) => reading.pages.get(rows)?.get(id) ?? [] };
}

/** The clauses that find the rows of a page, in order, and what stands below each. */
function pageClauses({ compilation, walk, conditions, page, more, edgeRow }: Pages): string[] {
  const limit = parameter(compilation, (values) => BigInt(page.size(values) + more));
  const kept = [...walk.binds, ...walk.imports].join(', ');
  return [
    `MATCH ${walk.pattern}`,
    where([...walk.conditions, ...conditions]),
    `WITH ${walk.repeats ? 'DISTINCT ' : ''}${kept} ORDER BY ${orderClause(walk.keys, page.isBackward)} LIMIT ${limit}`,
    ...edgeRow.blocks,
  ];
}

function byNode(found: readonly [unknown, unknown[]][]): Map<unknown, unknown[][]> {
  const pages = new Map<unknown, unknown[][]>();
  for (const [id, columns] of found) {
    const rows = pages.get(id);
    if (rows === undefined) pages.set(id, [columns]);
    else rows.push(columns);
  }
  return pages;
}
