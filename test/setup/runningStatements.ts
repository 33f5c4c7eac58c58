import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { ask } from './snapshot.ts';

/** Counts to a number that takes the database minutes. @param mark stands in it, so that it is known again */
export function slowStatement(mark: string): string {
  return `UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS ${mark}`;
}

/** How many slow statements of this mark the database works on. */
export async function runningStatements(neo4j: Neo4jSettings, mark: string): Promise<number> {
  const rows = await ask(neo4j, 'SHOW TRANSACTIONS YIELD currentQuery');
  return rows.filter(({ currentQuery }) => String(currentQuery).includes(`AS ${mark}`)).length;
}
