import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FastifyReply } from 'fastify';

/**
 * Sends text as it is read, no faster than the client takes it. Where the text breaks off, so does the connection: with
 * a reset, because HTTP/1.0 has no other sign by which a part can be told from the whole.
 * @param stall milliseconds in which the client has to take something
 * @throws what broke the text off; ERR_STREAM_PREMATURE_CLOSE where the client went away
 */
export async function sendText(reply: FastifyReply, text: AsyncIterable<string>, stall: number): Promise<void> {
  const body = Readable.from(text, { objectMode: false });
  const cut = () => reply.raw.socket?.resetAndDestroy();
  body.once('error', cut);
  reply.raw.setTimeout(stall, cut);
  const read = finished(body);
  reply.send(body);
  await read;
}
