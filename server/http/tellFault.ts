import type { FastifyReply, FastifyRequest } from 'fastify';
import { limits } from '../limits/limits.ts';

type Fault = Error & { statusCode?: number; code?: string };

const clientFaults = new Map([
  [
    'FST_ERR_CTP_BODY_TOO_LARGE',
    {
      status: 400,
      code: 'BODY_TOO_LARGE',
      message: `The body is larger than ${limits.bodyBytes} bytes. Send less, or page on.`,
    },
  ],
  [
    'FST_ERR_BAD_URL',
    {
      status: 400,
      code: 'BAD_REQUEST',
      message: 'The address cannot be read: expected `%` before the two hexadecimal digits of a byte of UTF-8.',
    },
  ],
]);

/**
 * Answers what went wrong outside of GraphQL in the form of GraphQL's errors.
 * @param log gets what is a fault of ours
 */
export function tellFault(
  log: (fault: { err: Error; route: string | null; requestId: string }) => void,
): (error: Fault, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, request, reply) => {
    const found = clientFault(error);
    const isClientGone = error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (found === undefined && !isClientGone)
      log({ err: error, route: request.routeOptions.url ?? null, requestId: request.id });
    const { status, code, message } = found ?? {
      status: 500,
      code: 'INTERNAL_SERVER_ERROR',
      message: 'Something went wrong on the server. The log has it.',
    };
    const extensions = { code, ...(status === 500 ? { requestId: request.id } : {}) };
    return reply.code(status).send({ errors: [{ message, extensions }] });
  };
}

/** What is wrong with the request itself, before GraphQL sees it. */
function clientFault({ code = '', statusCode = 500, message }: Fault) {
  const known = clientFaults.get(code);
  if (known !== undefined) return known;
  return statusCode < 500 ? { status: statusCode, code: 'BAD_REQUEST', message } : undefined;
}
