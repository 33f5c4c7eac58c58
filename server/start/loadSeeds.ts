import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { neo4jEnvironment } from './neo4jEnvironment.ts';
import { runScript } from './runScript.ts';

export type SeedLoad = { neo4j: Neo4jSettings; onProgress: (line: string) => void; signal: AbortSignal };

/**
 * Makes the graph equal to the seed files, by the maintainers' command line; it writes nothing where they are unchanged.
 * @returns the last line of its result
 * @throws UsageError with all that it said where the files are wrong or the database refuses them
 */
export async function loadSeeds({ neo4j, onProgress, signal }: SeedLoad): Promise<string> {
  const env = neo4jEnvironment(neo4j);
  const words = ['--import', 'tsx', 'seeds/cli/seed.ts', 'load'];
  const { code, result, output } = await runScript({ words, env, onProgress, signal });
  if (code === 0) return result.split('\n').at(-1) ?? '';
  throw new UsageError(
    `The seeds could not be loaded:\n${output}`,
    'Mend the seed files; `npx -y pnpm seed check` shows what is wrong without starting anything else.',
  );
}
