import type { Vocabulary } from '../../vocabulary/vocabularyTypes.ts';
import type { Column } from '../Column.ts';
import { columnsOf } from '../columnsOf.ts';
import type { ExportFormat } from '../ExportFormat.ts';
import type { ExportGraph, ExportRows } from '../ExportGraph.ts';
import { inOrder } from '../inOrder.ts';
import { withoutNull } from '../withoutNull.ts';
import { writtenEntity } from '../writtenEntity.ts';

type LineTable = 'entities' | 'sources' | 'claims' | 'links';
type LineOf = { [Table in LineTable]: (row: ExportRows[Table], columns: Record<string, readonly Column[]>) => object };

/** One object of each table; the order of the lines is the order here. */
const lines: LineOf = {
  entities: ({ kind, properties }, { entities = [] }) => {
    const { id, ...rest } = inOrder(writtenEntity(properties), entities);
    return { type: 'entity', id, kind, properties: rest };
  },
  sources: ({ properties }, { sources = [] }) => {
    const { id, ...rest } = inOrder(properties, sources);
    return { type: 'source', id, properties: rest };
  },
  claims: ({ properties, evidence: pieces, contradicts }, { claims = [], evidence = [] }) => {
    const { id, ...rest } = inOrder(properties, claims);
    const shown = pieces.map(({ source, properties: own }) => inOrder({ source, ...own }, evidence));
    return { type: 'claim', id, properties: rest, evidence: shown, contradicts };
  },
  links: ({ predicate, from, to, properties }, { links = [] }) => {
    const { id, ...rest } = inOrder(withoutNull(properties), links);
    return { type: 'link', id, predicate, from, to, properties: rest };
  },
};

/** JSON Lines: one object a line, the release first. */
export const jsonl: ExportFormat = {
  sentence: 'one JSON object a line',
  text: (graph, { vocabulary }) => jsonText(graph, vocabulary),
};

async function* jsonText(graph: ExportGraph, vocabulary: Vocabulary): AsyncGenerator<string> {
  const { hash, loadedAt } = graph.release;
  yield `${JSON.stringify({ type: 'release', hash, loadedAt, licences: graph.licences })}\n`;
  yield* linesOf(graph, vocabulary, 'entities');
  yield* linesOf(graph, vocabulary, 'sources');
  yield* linesOf(graph, vocabulary, 'claims');
  yield* linesOf(graph, vocabulary, 'links');
}

async function* linesOf<Table extends LineTable>(
  graph: ExportGraph,
  vocabulary: Vocabulary,
  table: Table,
): AsyncGenerator<string> {
  const columns = columnsOf(vocabulary);
  for await (const row of graph.rows(table)) yield `${JSON.stringify(lines[table](row, columns))}\n`;
}
