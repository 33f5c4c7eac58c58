import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Driver, Transaction } from 'neo4j-driver';
import type { Progress } from '../load/Progress.ts';
import { rowsOf } from '../load/readGraph.ts';
import { type LoadedRelease, readRelease } from '../load/readRelease.ts';
import { withoutDays } from '../load/storedDays.ts';
import type { ExportGraph, ExportRows, TableName } from './ExportGraph.ts';

export type ExportOptions = {
  driver: Driver;
  database: string;
  signal: AbortSignal;
  onProgress?: Progress | undefined;
};

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
 * Lets `work` read the loaded graph in one READ transaction. `work` itself has to end when the signal comes.
 * @throws UsageError where nothing is loaded, or the graph is not as a load makes it
 */
export async function withExportGraph<Result>(
  { driver, database, signal, onProgress }: ExportOptions,
  work: (graph: ExportGraph) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const transaction = await session.beginTransaction();
    try {
      return await work(await openGraph(transaction, onProgress));
    } finally {
      // Waits for rows on their way: to close the session under them breaks the connection.
      if (transaction.isOpen()) await transaction.rollback();
    }
  } finally {
    await session.close();
  }
}

async function openGraph(transaction: Transaction, onProgress: Progress | undefined): Promise<ExportGraph> {
  const release = await loadedRelease(transaction);
  const { totals, licences, unlicensed, odd } = await totalsOf(transaction);
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
      for await (const record of transaction.run(loadStatement(statements[table]))) {
        yield asWritten(record.toObject() as ExportRows[Table]);
        done += 1;
        if (done % stride === 0 && done < totals[table]) onProgress?.(table, done, totals[table]);
      }
      counts[table] = done;
      onProgress?.(table, done, done);
    },
    async confirm() {
      const { hash, loadedAt } = await loadedRelease(transaction);
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

async function totalsOf(transaction: Transaction): Promise<Totals> {
  const [row] = await rowsOf<Totals>(transaction, 'seeding/exportTotals');
  if (row === undefined) throw new Error('The database gave no totals.');
  return row;
}

async function loadedRelease(transaction: Transaction): Promise<LoadedRelease> {
  const release = await readRelease(transaction);
  if (release !== undefined) return release;
  throw new UsageError('Expected a graph that seed files were loaded into, found none.', 'Load them with: seed load');
}
