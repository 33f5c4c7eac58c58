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
  /** Origins of pages on other hosts that may read the answers. */
  corsOrigins: readonly string[];
  /** Operations that are answered at a time. */
  operationsAtOnce: number;
  /** Cost of the operations that one client may ask for in a minute; 0: any. */
  clientBudget: number;
};

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What one operation may cost. */
const leastBudget = 50_000;

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
    CORS_ORIGINS: z
      .string()
      .default('')
      .refine((list) => listOf(list).every(isOrigin), {
        error: ({ input }) =>
          `expected origins such as https://example.org, with commas between them, found ${listOf(String(input))
            .filter((one) => !isOrigin(one))
            .map((one) => `"${one}"`)
            .join(', ')}`,
      }),
    OPERATIONS_AT_ONCE: z
      .string()
      .default('200')
      .refine((count) => /^[1-9]\d{0,5}$/.test(count), {
        error: ({ input }) => `expected a number from 1 to 999999, found "${input}"`,
      }),
    CLIENT_BUDGET: z
      .string()
      .default('3000000')
      .refine((cost) => /^\d{1,12}$/.test(cost) && (Number(cost) === 0 || Number(cost) >= leastBudget), {
        error: ({ input }) =>
          `expected ${leastBudget} or more, which one operation may cost, or 0 for no limit, found "${input}"`,
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
    corsOrigins: listOf(data.CORS_ORIGINS),
    operationsAtOnce: Number(data.OPERATIONS_AT_ONCE),
    clientBudget: Number(data.CLIENT_BUDGET),
  };
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** As a browser sends it: scheme, host and port, without a path. */
function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
