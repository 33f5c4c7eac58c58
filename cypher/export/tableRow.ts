import type { PlainMap } from '../values/PlainMap.ts';
import type { ExportRows, TableName } from './ExportGraph.ts';

type RowOf = { [Table in TableName]: (row: ExportRows[Table]) => PlainMap };

const rowOf: RowOf = {
  entities: ({ kind, properties }) => ({ ...properties, kind }),
  sources: ({ properties }) => properties,
  claims: ({ properties }) => properties,
  evidence: ({ claim, source, properties }) => ({ ...properties, claim, source }),
  contradictions: (row) => row,
  links: ({ predicate, from, to, properties }) => ({ ...properties, predicate, from, to }),
};

/** A row with its values under the names of the columns. */
export function tableRow<Table extends TableName>(table: Table, row: ExportRows[Table]): PlainMap {
  return rowOf[table](row);
}
