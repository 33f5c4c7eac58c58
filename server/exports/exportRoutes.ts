import { type Graph, GraphError } from '@rendezvous/cypher/connection/Graph.ts';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { FormatName } from '@rendezvous/cypher/export/formats.ts';
import type { LoadedRelease } from '@rendezvous/cypher/export/LoadedRelease.ts';
import { openExport } from '@rendezvous/cypher/export/openExport.ts';
import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { clientSignal } from '../http/clientSignal.ts';
import { type Failure, failureOf } from '../http/failures.ts';
import { isUnchanged } from '../http/isUnchanged.ts';
import { type Slots, slots as slotsFor } from '../limits/slots.ts';
import type { Metrics } from '../metrics/createMetrics.ts';
import { type ExportForm, exportForm, formatNames } from './exportForms.ts';
import { exportHeaders } from './exportHeaders.ts';
import type { ExportLimits } from './exportLimits.ts';
import { exportText } from './exportText.ts';
import { sendText } from './sendText.ts';

export type ExportOptions = {
  graph: Graph;
  vocabulary: Vocabulary;
  /** What else than the release decides about the text. */
  version: string;
  metrics: Metrics;
  limits: ExportLimits;
};

/** `/export/*`: the whole graph as a file, read in one transaction while it is sent. */
export function exportRoutes(app: FastifyInstance, options: ExportOptions): void {
  const slots = slotsFor(options.limits.parallel);
  for (const format of formatNames) {
    app.route({
      method: ['GET', 'HEAD'],
      url: `/export/${format}`,
      handler: (request, reply) =>
        answerExport(options, slots, format, request, reply).catch((error) => tellFailure(error, reply)),
    });
  }
}

async function answerExport(
  options: ExportOptions,
  slots: Slots,
  format: FormatName,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { graph, version, metrics } = options;
  const form = exportForm(format, request.query as Record<string, unknown>);
  const release = (await graph.readRow(loadStatement('seeding/readRelease'), {})) as LoadedRelease | null;
  if (release === null) return refuse(reply, notNow('Nothing is loaded yet. Try again in a few seconds.', 2));
  if (!release.isSettled) return refuse(reply, notNow('A load is just ending. Try again in a few seconds.', 2));
  const headers = exportHeaders(release, form, version);
  if (isUnchanged(request.headers, headers)) return reply.code(304).headers(headers).send();
  if (request.method === 'HEAD') return reply.headers(headers).send();
  const leave = slots.enter();
  if (leave === undefined) {
    metrics.exports.inc({ format, outcome: 'refused' });
    return refuse(reply, notNow('As many exports as may run at a time are running. Try again in a few seconds.', 10));
  }
  metrics.exportsInFlight.inc();
  try {
    await stream(options, form, reply);
    metrics.exports.inc({ format, outcome: 'done' });
  } catch (error) {
    metrics.exports.inc({ format, outcome: isClientGone(error) ? 'left' : 'failed' });
    throw error;
  } finally {
    metrics.exportsInFlight.dec();
    leave();
  }
  return reply;
}

function stream(
  { graph, vocabulary, version, metrics, limits }: ExportOptions,
  form: ExportForm,
  reply: FastifyReply,
): Promise<void> {
  const counted = async function* (text: AsyncIterable<string>) {
    for await (const piece of text) {
      metrics.exportBytes.inc({ format: form.format }, Buffer.byteLength(piece));
      yield piece;
    }
  };
  return graph.inTransaction(
    async (read) => {
      const exported = await openExport(read);
      reply.headers(exportHeaders(exported.release, form, version));
      await sendText(reply, counted(exportText(exported, vocabulary, form)), limits.stall);
    },
    { signal: clientSignal(reply), timeout: limits.whole },
  );
}

/** @throws the error itself where it is a fault of ours and can still be told */
function tellFailure(error: unknown, reply: FastifyReply): FastifyReply {
  if (reply.sent) {
    if (!isClientGone(error))
      reply.log.error({ err: error, route: reply.request.routeOptions.url }, 'An export broke off');
    return reply;
  }
  if (error instanceof UsageError)
    return refuse(reply, { status: 400, code: 'BAD_USER_INPUT', message: error.message, retryAfter: undefined });
  const failure = error instanceof GraphError ? failureOf(error) : undefined;
  if (failure === undefined) throw error;
  return refuse(reply, failure);
}

function notNow(message: string, retryAfter: number): Failure {
  return { status: 503, code: 'SERVICE_UNAVAILABLE', message, retryAfter };
}

function refuse(reply: FastifyReply, { status, code, message, retryAfter }: Failure): FastifyReply {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}

function isClientGone(error: unknown): boolean {
  if (error instanceof GraphError) return error.reason === 'ABORTED';
  return (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}
