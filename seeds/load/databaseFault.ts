import { Neo4jError } from 'neo4j-driver';

/** Why the database did not do what it was asked: what happened, how the graph is now, and what to do. */
export class DatabaseFault extends Error {
  override name = 'DatabaseFault';
}

type Known = readonly [code: RegExp, what: string, nextStep: string];

const asItWas = 'Nothing was written: the graph is as it was.';
const lost = /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ConnectionTimeout/;

/** By the codes of Neo4j and of its driver; the first that fits. */
const known: readonly Known[] = [
  [
    lost,
    'The database ended, or the connection to it, in the middle of the work.',
    'Start the database again (a managed one starts by itself), and run this again.',
  ],
  [
    /MemoryPool|OutOfMemory|MemoryLimit/,
    'The load needs more memory than the database gives one transaction.',
    'Raise dbms.memory.transaction.total.max (and server.memory.heap.max_size, of which it is 0.7) in neo4j.conf.',
  ],
  [
    /AccessMode|Forbidden|ReadOnly|NotALeader/,
    'The database lets this user, or anybody, only read.',
    'Take a user who may write (NEO4J_USER, NEO4J_PASSWORD), or make the database writable (server.databases.read_only).',
  ],
  [
    /^Neo\.DatabaseError\./,
    'The database failed.',
    'See to its disk (is there room?) and to its logs, start it again, and run this again.',
  ],
  [/^Neo\./, 'The database refused.', 'If this comes again, its logs say more.'],
];

/**
 * What an error of the driver says, for a person.
 * @param wasCommitting whether it came in answer to the commit: where the connection was lost then, nobody knows
 */
export function databaseFault(error: unknown, wasCommitting = false): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const fault = known.find(([code]) => code.test(error.code));
  if (fault === undefined) return error;
  const [code, what, nextStep] = fault;
  const isUnknown = wasCommitting && code === lost;
  const state = isUnknown
    ? 'It was about to be committed: the graph is either as it was or as the files say.'
    : asItWas;
  return new DatabaseFault(`${what}\n  ${error.code}: ${error.message.split('\n')[0]}\n${state}\n${nextStep}`, {
    cause: error,
  });
}
