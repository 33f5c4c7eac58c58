/** Rows that go into one statement. */
const most = 1_000;
/** Characters after which a statement is ended, so that long texts are not gathered in memory. */
const mostCharacters = 1_000_000;

/** Gathers rows, in their order, into batches of one group each that are neither long nor many. */
export async function* batchesOf<Row>(
  rows: AsyncIterable<Row>,
  groupOf: (row: Row) => string,
): AsyncGenerator<{ group: string; rows: Row[] }> {
  let batch: { group: string; rows: Row[] } | undefined;
  let characters = 0;
  for await (const row of rows) {
    const group = groupOf(row);
    if (batch !== undefined && (batch.group !== group || batch.rows.length >= most || characters >= mostCharacters)) {
      yield batch;
      batch = undefined;
      characters = 0;
    }
    batch ??= { group, rows: [] };
    batch.rows.push(row);
    characters += JSON.stringify(row).length;
  }
  if (batch !== undefined) yield batch;
}
