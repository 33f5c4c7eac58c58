import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UsageError } from '../errors/UsageError.ts';
import { addressFault } from './addressFault.ts';
import { readEnvFile } from './readEnvFile.ts';

export type Neo4jSettings = { uri: string; user: string; password: string; database: string };

export type Settings = {
  /** A database of one's own; absent: the managed one is used. */
  neo4j?: Neo4jSettings;
  host: string;
  port: number;
  /** Absolute; where the managed database keeps its store. */
  dataFolder: string;
  logLevel: string;
};

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const repository = fileURLToPath(new URL('../..', import.meta.url));

const environment = z
  .object({
    NEO4J_URI: z
      .string()
      .refine((uri) => addressFault(uri) === undefined, { error: ({ input }) => addressFault(String(input)) ?? '' })
      .optional(),
    NEO4J_USER: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default('neo4j'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z
      .string()
      .default('4000')
      .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535, {
        error: ({ input }) => `expected a port from 0 to 65535, found "${input}"`,
      }),
    RENDEZVOUS_DATA: z.string().default('.data'),
    LOG_LEVEL: z
      .string()
      .default('warn')
      .refine((level) => (logLevels as readonly string[]).includes(level), {
        error: ({ input }) => `expected one of ${logLevels.join(', ')}, found "${input}"`,
      }),
  })
  .superRefine(({ NEO4J_URI, NEO4J_PASSWORD }, context) => {
    if (NEO4J_URI !== undefined && NEO4J_PASSWORD === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['NEO4J_PASSWORD'],
        message: 'expected beside NEO4J_URI, found nothing',
      });
    }
  });

/**
 * Reads the settings from the environment and, for what it does not name, from `.env` beside the root package.json.
 * An empty value counts as absent.
 * @throws UsageError that names every fault at once
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const given = Object.fromEntries(
    Object.entries({ ...readEnvFile(resolve(repository, '.env')), ...env }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
  const { success, data, error } = environment.safeParse(given);
  if (!success) {
    const faults = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n');
    throw new UsageError(
      `The environment has faults:\n${faults}`,
      'Mend them in the environment or in .env; .env.example lists all settings.',
    );
  }
  return {
    ...(data.NEO4J_URI === undefined
      ? {}
      : {
          neo4j: {
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD ?? '',
            database: data.NEO4J_DATABASE,
          },
        }),
    host: data.HOST,
    port: Number(data.PORT),
    dataFolder: resolve(repository, data.RENDEZVOUS_DATA),
    logLevel: data.LOG_LEVEL,
  };
}
