import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTools } from '@rendezvous/cypher/local/findTools.ts';
import { jarsFolder, resolveJars } from '@rendezvous/cypher/local/resolveJars.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';

const shell = {
  name: 'cypher-shell',
  title: 'cypher-shell',
  size: '30 MB',
  pom: fileURLToPath(new URL('./cypherShell.pom.xml', import.meta.url)),
};

/** Runs one Cypher file as `cypher-shell -f` does. Throws with what it said where it ends with another code than 0. */
export type CypherShell = (file: string, neo4j: Neo4jSettings) => Promise<void>;

/** The real cypher-shell, fetched the first time. */
export async function cypherShell(onProgress: (line: string) => void = () => {}): Promise<CypherShell> {
  const { java, maven } = findTools({ needsMaven: !existsSync(jarsFolder(shell)) });
  const jars = await resolveJars(shell, { maven, onProgress });
  return async (file, { uri, user, password, database }) => {
    const words = [
      '-Dfile.encoding=UTF-8',
      '-cp',
      join(jars, '*'),
      'org.neo4j.shell.Main',
      '-a',
      uri,
      '-u',
      user,
      '-d',
      database,
      '-f',
      file,
    ];
    const child = spawn(java, words, {
      env: { ...process.env, NEO4J_PASSWORD: password },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const gather = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) throw new Error(`cypher-shell ended with code ${code} at ${file}:\n${output}`);
  };
}
