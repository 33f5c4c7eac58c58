import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

/** The settings of a database as a process of ours reads them. */
export function neo4jEnvironment({ uri, user, password, database }: Neo4jSettings): Record<string, string> {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
