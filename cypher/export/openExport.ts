import type { ReadRows } from '../connection/Graph.ts';
import { withoutDays } from '../dates/withoutDays.ts';
import { UsageError } from '../errors/UsageError.ts';
import { loadStatement } from '../statements/loadStatement.ts';
import type { ExportGraph, ExportRows, TableName } from './ExportGraph.ts';
import type { LoadedRelease } from './LoadedRelease.ts';

/** Told of each table, and how far it is. */
type Progress = (table: TableName, done: number, total: number) => void;

type Totals = { totals: Record<TableName, number>; licences: string[]; unlicensed: number; odd: number };

const statements: Readonly<Record<TableName, string>> = {
  entities: 'seeding/exportEntities',
  sources: 'seeding/exportSources',
  claims: 'seeding/exportClaims',
  evidence: 'seeding/exportEvidence',
  contradictions: 'seeding/exportContradictions',
  links: 'seeding/exportLinks',
};

/** After how many rows progress is told. */
const stride = 500;

/**
 * Opens the loaded graph for an export; all that it gives is read by `read`, in one transaction.
 * @throws UsageError where nothing is loaded, or the graph is not as a load makes it
 */
export async function openExport(read: ReadRows, onProgress?: Progress): Promise<ExportGraph> {
  const release = await loadedRelease(read);
  const { totals, licences, unlicensed, odd } = await totalsOf(read);
  if (odd > 0) {
    throw new UsageError(
      `Expected every entity to have the label Entity and one kind, found ${odd} in the graph that have not.`,
      'Somebody changed the graph by hand. Make it what the seed files say: seed load',
    );
  }
  const counts: ExportGraph['counts'] = {};
  return {
    release,
    licences,
    unlicensed,
    sources: totals.sources,
    counts,
    async *rows<Table extends TableName>(table: Table) {
      let done = 0;
      for await (const row of read<ExportRows[Table]>(loadStatement(statements[table]))) {
        yield asWritten(row);
        done += 1;
        if (done % stride === 0 && done < totals[table]) onProgress?.(table, done, totals[table]);
      }
      counts[table] = done;
      onProgress?.(table, done, done);
    },
    async confirm() {
      const { hash, loadedAt } = await loadedRelease(read);
      if (hash === release.hash && loadedAt === release.loadedAt) return;
      throw new UsageError(
        'Expected the graph to stay as it was during the export, found that a load has changed it meanwhile.',
        'What was read may be a mixture. Export again.',
      );
    },
  };
}

/** A row without the days that the loader worked out: it works them out again. Those of a link come as text. */
function asWritten<Row extends ExportRows[TableName]>(row: Row): Row {
  return 'properties' in row ? { ...row, properties: withoutDays(row.properties).properties } : row;
}

async function totalsOf(read: ReadRows): Promise<Totals> {
  const totals = await onlyRow(read<Totals>(loadStatement('seeding/exportTotals')));
  if (totals === undefined) throw new Error('The database gave no totals.');
  return totals;
}

async function loadedRelease(read: ReadRows): Promise<LoadedRelease> {
  const row = await onlyRow(read<{ properties: LoadedRelease }>(loadStatement('seeding/readRelease')));
  if (row?.properties.isSettled) return row.properties;
  if (row !== undefined) {
    throw new UsageError(
      'Expected a release that is whole, found that a load is just ending.',
      'Export again in a few seconds. Where that stays so, the load was killed: seed load',
    );
  }
  throw new UsageError('Expected a graph that seed files were loaded into, found none.', 'Load them with: seed load');
}

/** Reads to the end, so that the transaction is free for the next statement. */
async function onlyRow<Row>(rows: AsyncIterable<Row>): Promise<Row | undefined> {
  let only: Row | undefined;
  for await (const row of rows) only = row;
  return only;
}
