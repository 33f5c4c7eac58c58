import type { FastifyReply, FastifyRequest } from 'fastify';

/** Says, where the API is asked by another method, which ones it takes. */
export async function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const message = `Expected GET or POST, found ${method}. Send the query as JSON in the body of a POST.`;
  return reply
    .code(405)
    .header('allow', 'GET, POST')
    .send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
