import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Jars, jarsFolder, type ResolveOptions, resolveJars } from './resolveJars.ts';

const neo4j: Jars = {
  name: 'neo4j',
  title: 'Neo4j',
  size: '125 MB',
  pom: fileURLToPath(new URL('./neo4j.pom.xml', import.meta.url)),
};

/** Whether the jars of Neo4j need not be fetched. The folder is put in place whole, so its being there is enough. */
export function isNeo4jResolved(): boolean {
  return existsSync(jarsFolder(neo4j));
}

/**
 * Fetches Neo4j once.
 * @returns the folder of the jars
 * @throws UsageError where Maven fails or the cache cannot be written
 */
export function resolveNeo4j(options: ResolveOptions): Promise<string> {
  return resolveJars(neo4j, options);
}
