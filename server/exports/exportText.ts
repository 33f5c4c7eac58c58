import type { ExportFormat } from '@rendezvous/cypher/export/ExportFormat.ts';
import type { ExportGraph } from '@rendezvous/cypher/export/ExportGraph.ts';
import { formats } from '@rendezvous/cypher/export/formats.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { ExportForm } from './exportForms.ts';

/** Characters that go on together: a row alone is less than what a packet, or a step of gzip, costs. */
const pieceLength = 32_768;

/**
 * The text of the file, as `seed export --output` writes it, in pieces that are read from the database as they are taken.
 * @throws UsageError at its end where a load has changed the graph meanwhile
 */
export async function* exportText(
  graph: ExportGraph,
  vocabulary: Vocabulary,
  { format, table }: ExportForm,
): AsyncGenerator<string> {
  const { text, tableText }: ExportFormat = formats[format];
  const options = { vocabulary, toFile: true };
  const whole = table === undefined ? text?.(graph, options) : tableText?.(graph, options, table);
  let piece = '';
  for await (const part of whole ?? []) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  // Before the last piece: what is not whole never has its end.
  await graph.confirm();
  yield piece;
}
