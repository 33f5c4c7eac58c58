import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { neo4jEnvironment } from './neo4jEnvironment.ts';
import { runScript } from './runScript.ts';

export type SeedLoad = { neo4j: Neo4jSettings; onProgress: (line: string) => void; signal: AbortSignal };

/** What to do, by the exit code of `seed load`. */
const nextSteps = new Map<number | null, string>([
  [1, 'Mend the seed files; `npx -y pnpm seed check` shows what is wrong without starting anything else.'],
  [2, 'Mend the environment or .env.'],
  [3, 'The seed files are not at fault: see to the database (its disk, its memory, its logs), and start again.'],
]);

/**
 * Makes the graph equal to the seed files, by the maintainers' command line; it writes nothing where they are unchanged.
 * @returns the last line of its result
 * @throws UsageError with all that it said, and whose fault it is: the files', the settings' or the database's
 */
export async function loadSeeds({ neo4j, onProgress, signal }: SeedLoad): Promise<string> {
  const env = neo4jEnvironment(neo4j);
  const words = ['--import', 'tsx', 'seeds/cli/seed.ts', 'load'];
  const { code, result, output } = await runScript({ words, env, onProgress, signal });
  if (code === 0) return result.split('\n').at(-1) ?? '';
  // A fault of the program ends it with 1 too, but leaves no result.
  const nextStep = code === 1 && result === '' ? undefined : nextSteps.get(code);
  throw new UsageError(
    `The seeds could not be loaded:\n${output}`,
    nextStep ?? `This is a fault of the program (exit code ${code}): report it with the lines above.`,
  );
}
