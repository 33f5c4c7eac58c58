import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

const everything = `MATCH (n) WHERE NOT n:LoadLock
  WITH n ORDER BY n.id
  RETURN labels(n) AS labels, properties(n) AS properties,
    COLLECT { MATCH (n)-[r]->(m) WITH r, m ORDER BY type(r), m.id, r.id, r.locator RETURN [type(r), m.id, r {.*, sinceMin: toString(r.sinceMin), sinceMax: toString(r.sinceMax), untilMin: toString(r.untilMin), untilMax: toString(r.untilMax)}] } AS relationships`;

/** All that a database holds, the release with it, as plain data. */
export function snapshot(neo4j: Neo4jSettings): Promise<Record<string, unknown>[]> {
  return ask(neo4j, everything);
}

/** The rows of one statement. */
export async function ask(neo4j: Neo4jSettings, statement: string): Promise<Record<string, unknown>[]> {
  const driver = await connect(neo4j);
  const session = driver.session({ database: neo4j.database });
  try {
    const { records } = await session.run(statement);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}
