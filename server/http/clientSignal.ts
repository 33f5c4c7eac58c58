import type { FastifyReply } from 'fastify';

/** Aborts when the client goes away before it has its answer, so that the database need not work on for nobody. */
export function clientSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
