import neo4j, { type Driver, Neo4jError, type Transaction } from 'neo4j-driver';
import type { Problem } from '../checks/Problem.ts';
import { placeAt } from '../reader/placeAt.ts';
import { type FreeStatement, isFree, type ReadSeeds } from '../reader/readSeeds.ts';
import type { RowStatement } from '../reader/recognizeStatement.ts';
import type { SeedItem } from '../reader/SeedItem.ts';
import { type SeedStatement, textOf } from '../reader/splitStatements.ts';
import { emptyGraph } from './emptyGraph.ts';
import { itemsOf } from './itemsOf.ts';
import { type Locked, lockedTransaction } from './lockedTransaction.ts';
import { readGraph, rowsOf } from './readGraph.ts';
import { strayProblems } from './strayProblems.ts';

export type RunFreely = { items: SeedItem[]; problems: Problem[] };

/**
 * Finds out what seed files with statements of other forms stand for: runs all of them on an emptied graph, reads what
 * came of it, and rolls everything back.
 */
export async function runFreely(locked: Locked, seeds: ReadSeeds): Promise<RunFreely> {
  const explained = await explain(locked.driver, locked.database, seeds);
  if (explained.length > 0) return { items: [], problems: explained };
  const { result } = await lockedTransaction<RunFreely>(locked, async (transaction) => {
    await emptyGraph(transaction);
    for (const statement of seeds.statements) {
      locked.signal?.throwIfAborted();
      const problem = await runOne(transaction, statement);
      if (problem !== undefined) return { commit: false, result: { items: [], problems: [problem] } };
    }
    const stray = await rowsOf<{ what: string; id: string | null }>(transaction, 'seeding/readStray');
    const items = itemsOf(await readGraph(transaction), seeds);
    return { commit: false, result: { items, problems: strayProblems(stray, seeds) } };
  });
  return result;
}

async function explain(driver: Driver, database: string, { statements }: ReadSeeds): Promise<Problem[]> {
  const prefix = 'EXPLAIN ';
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  const problems: Problem[] = [];
  try {
    for (const { statement } of statements.filter(isFree)) {
      const fault = await session.run(prefix + textOf(statement)).then(
        () => undefined,
        (error: unknown) => serverProblem(statement, error, prefix.length),
      );
      if (fault !== undefined) problems.push(fault);
    }
  } finally {
    await session.close();
  }
  return problems;
}

async function runOne(transaction: Transaction, one: RowStatement | FreeStatement): Promise<Problem | undefined> {
  try {
    if (!isFree(one)) await transaction.run(withRows(one), { rows: one.rows.map(({ values }) => values) });
    else await transaction.run(textOf(one.statement));
    return undefined;
  } catch (error) {
    return serverProblem(one.statement, error, 0);
  }
}

/** The statement with its list of rows as a parameter: the planner takes seconds for a long literal. */
function withRows({ statement, ending }: RowStatement): string {
  return `${statement.tokens[0]?.text} $rows ${ending}`;
}

/** What the server says of a statement; what is not about the statement is thrown on. */
function serverProblem(statement: SeedStatement, error: unknown, shift: number): Problem {
  if (!(error instanceof Neo4jError) || !/^Neo\.ClientError\.(Statement|Schema)\./.test(error.code)) throw error;
  const first = statement.tokens[0]?.start ?? 0;
  const offset = /\(offset: (\d+)\)/.exec(error.message)?.[1];
  const start = offset === undefined ? first : first + Math.max(0, Number(offset) - shift);
  const token = statement.tokens.find(({ end }) => end > start);
  return {
    rule: 'syntax',
    severity: 'ERROR',
    place: placeAt(statement.file, start, Math.max(start + 1, token?.end ?? start + 1)),
    expected: 'a statement that Neo4j takes',
    found: (error.message.split('\n')[0] ?? '').replace(/ \(line \d+, column \d+ \(offset: \d+\)\)/, ''),
    nextStep: 'Mend the statement.',
  };
}
