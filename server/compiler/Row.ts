/** Which Cypher variable stands for which role of an object; see `FieldForm`. */
export type Roles = Readonly<Record<string, string>>;

/**
 * What an object adds to the statement that is being written: blocks that stand before its row is returned,
 * and the columns of the row. Rows are positional lists.
 */
export type Row = {
  blocks: string[];
  columns: string[];
  /** Where the row is one of a page: what connections on its `node` add, so that each node is read once. */
  level?: Level;
};

/**
 * The connections on the nodes of a page. The same node may stand on the pages of many: what hangs on it is read once,
 * for all of them, behind the block that finds the nodes.
 */
export type Level = {
  /** The Cypher variable of a node of the page. */
  node: string;
  blocks: string[];
  /** Variables that hold the rows of the pages on the nodes, `[id of the node, columns]` each. */
  rows: string[];
};

/** The same row with columns of its own, as for an object within it. */
export function withoutColumns({ columns: _, ...row }: Row): Row {
  return { ...row, columns: [] };
}

/** The Cypher variable of a role. */
export function roleOf(roles: Roles, role: string): string {
  const variable = roles[role];
  if (variable === undefined) throw new Error(`No Cypher variable stands for "${role}" here.`);
  return variable;
}

/** Adds a column unless it is there. @returns its position */
export function addColumn(row: Row, expression: string): number {
  const known = row.columns.indexOf(expression);
  return known >= 0 ? known : row.columns.push(expression) - 1;
}

/** A row as a Cypher list. */
export function listOf(columns: readonly string[]): string {
  return `[${columns.join(', ')}]`;
}

/** `CALL (a, b) { … }`, its lines one step further in. */
export function callBlock(imports: readonly string[], lines: readonly string[]): string {
  const body = lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(/^(?=.)/gm, '  ');
  return `CALL (${[...new Set(imports)].join(', ')}) {\n${body}\n}`;
}

/** `WHERE a AND b`, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

/** The kind of an entity, or the label of a claim or a source. */
export function kindOf(variable: string): string {
  return `head([label IN labels(${variable}) WHERE label <> 'Entity'])`;
}
