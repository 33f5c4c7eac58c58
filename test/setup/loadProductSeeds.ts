import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { seedProcess } from './seedProcess.ts';

/** Loads the seed files into a database as a maintainer does: by the command line, as a process of its own. */
export async function loadProductSeeds(neo4j: Neo4jSettings): Promise<void> {
  const { code, stdout, stderr } = await seedProcess(['load'], neo4j).ended;
  if (code !== 0) throw new Error(`The seeds could not be loaded (exit code ${code}):\n${stderr}${stdout}`);
}
