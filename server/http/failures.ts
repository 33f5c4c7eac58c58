import type { GraphError } from '@rendezvous/cypher/connection/Graph.ts';
import { statementTimeout } from '@rendezvous/cypher/connection/openGraph.ts';

/** What a client is told when the database gives no answer; `retryAfter` in seconds. */
export type Failure = { status: number; code: string; message: string; retryAfter: number | undefined };

const failures = {
  UNREACHABLE: {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    message: 'The database cannot be reached. Try again in a few seconds.',
    retryAfter: 2,
  },
  BUSY: {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
    message: 'As many questions as the database takes are being answered. Try again in a few seconds.',
    retryAfter: 2,
  },
  TIMEOUT: {
    status: 504,
    code: 'TIMEOUT',
    message: `The database took longer than ${statementTimeout / 1_000} seconds. Ask for less: smaller pages, fewer levels.`,
    retryAfter: undefined,
  },
  TOO_EXPENSIVE: {
    status: 400,
    code: 'QUERY_TOO_EXPENSIVE',
    message: 'The operation needs more memory than one may use. Ask for less: smaller pages, fewer levels.',
    retryAfter: undefined,
  },
  ABORTED: { status: 499, code: 'CLIENT_CLOSED_REQUEST', message: 'The client went away.', retryAfter: undefined },
} as const satisfies Record<Exclude<GraphError['reason'], 'OTHER'>, Failure>;

/** @returns undefined where it is a fault of ours, of which nothing is told */
export function failureOf({ reason }: GraphError): Failure | undefined {
  return reason === 'OTHER' ? undefined : failures[reason];
}
