import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tables } from '@rendezvous/cypher/export/formats/csv.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seedProcess } from '../../setup/seedProcess.ts';
import { type Served, servedGraph } from '../../setup/servedGraph.ts';
import { ask } from '../../setup/snapshot.ts';

const folder = mkdtempSync(join(tmpdir(), 'rendezvous-exports-'));
let served: Served;
let release: { hash: string; loadedAt: string };

beforeAll(async () => {
  served = await servedGraph(inject('neo4j'));
  const [row] = await ask(inject('neo4j'), 'MATCH (r:Release) RETURN r.hash AS hash, r.loadedAt AS loadedAt');
  release = row as typeof release;
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

type Received = { status: number; headers: IncomingMessage['headers']; body: Buffer };

/** As it goes over the wire: nothing is unpacked. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Received> {
  return new Promise((resolve, reject) => {
    const asked = request(`${served.address}${path}`, { headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function written(...words: string[]): Promise<Buffer> {
  const output = join(folder, words.join('-'));
  const { code, stderr } = await seedProcess(['export', ...words, '--output', output], inject('neo4j')).ended;
  expect(code, stderr).toBe(0);
  return readFileSync(output);
}

/** Where two long texts differ, what is told is the first line that does. */
function expectSame(one: Buffer, other: Buffer): void {
  if (one.equals(other)) return;
  const [lines, others] = [one.toString().split('\n'), other.toString().split('\n')];
  const index = lines.findIndex((line, at) => line !== others[at]);
  expect({ lines: lines.length, index, line: lines[index] }).toEqual({
    lines: others.length,
    index,
    line: others[index],
  });
}

describe('An export over HTTP', { timeout: 120_000 }, () => {
  it.each(['cypher', 'jsonl', 'graphml'])('has as %s the bytes that the command line writes', async (format) => {
    const { status, body } = await get(`/export/${format}`);

    expect(status).toBe(200);
    expect(body.length).toBeGreaterThan(1_000_000);
    expectSame(body, await written('--format', format));
  });

  it.each(tables)('has as CSV of %s the bytes that the command line writes', async (table) => {
    const { status, body } = await get(`/export/csv?table=${table}`);

    expect(status).toBe(200);
    expectSame(body, await written('--format', 'csv', '--table', table));
  });

  it('says what it is, of which release, and when that was loaded', async () => {
    const name = `rendezvous-${release.hash.slice(0, 12)}`;
    const told = async (path: string) => {
      const { headers } = await get(path, {}, 'HEAD');
      return [headers['content-type'], headers['content-disposition']];
    };

    expect(
      await Promise.all(['cypher', 'jsonl', 'csv?table=links', 'graphml'].map((at) => told(`/export/${at}`))),
    ).toEqual([
      ['text/plain; charset=utf-8', `attachment; filename="${name}.cypher"`],
      ['application/jsonl; charset=utf-8', `attachment; filename="${name}.jsonl"`],
      ['text/csv; charset=utf-8; header=present', `attachment; filename="${name}-links.csv"`],
      ['application/graphml+xml; charset=utf-8', `attachment; filename="${name}.graphml"`],
    ]);
  });

  it('has the same head without a body for HEAD', async () => {
    const [head, whole] = await Promise.all([get('/export/jsonl', {}, 'HEAD'), get('/export/jsonl')]);
    const shown = ({ headers }: Received) => {
      const { date, connection, 'transfer-encoding': _, 'x-request-id': __, ...rest } = headers;
      return rest;
    };

    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(shown(head)).toEqual(shown(whole));
    expect(head.headers['last-modified']).toBe(new Date(release.loadedAt).toUTCString());
  });

  it.each(['jsonl', 'graphml', 'csv?table=claims', 'cypher'])(
    'is packed by gzip as %s, and is the same',
    async (at) => {
      // One after the other: only two exports run at a time, and one that has just ended may still count.
      const packed = await get(`/export/${at}`, { 'accept-encoding': 'gzip' });
      const plain = await get(`/export/${at}`);

      expect([packed.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['gzip', undefined]);
      expect(packed.headers.vary).toContain('accept-encoding');
      expect(packed.body.length).toBeLessThan(plain.body.length / 4);
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    },
  );

  it('is not sent again to a client that has it', async () => {
    const { headers } = await get('/export/jsonl', {}, 'HEAD');
    const etag = String(headers.etag);
    const statusOf = async (given: Record<string, string>) =>
      (await get('/export/csv?table=links', given, 'HEAD')).status;
    const again = await get('/export/jsonl', { 'if-none-match': `"other", ${etag}` });

    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(await statusOf({ 'if-none-match': etag })).toBe(200);
    expect(await statusOf({ 'if-modified-since': String(headers['last-modified']) })).toBe(304);
    expect(await statusOf({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(200);
    expect(await statusOf({ 'if-none-match': '"other"', 'if-modified-since': String(headers['last-modified']) })).toBe(
      200,
    );
  });

  it.each([
    [
      'csv',
      'Expected a table, one of entities, sources, claims, evidence, contradictions, links, found none.\nCSV has a table a file: /export/csv?table=links',
    ],
    [
      'csv?table=nobody',
      'Expected a table, one of entities, sources, claims, evidence, contradictions, links, found "nobody".\nCSV has a table a file: /export/csv?table=links',
    ],
    [
      'csv?table=links&table=claims',
      'Expected a table, one of entities, sources, claims, evidence, contradictions, links, found ["links","claims"].\nCSV has a table a file: /export/csv?table=links',
    ],
    [
      'jsonl?kind=Person',
      'Expected nothing after the question mark of /export/jsonl, found "kind".\nLeave it out: an export is the whole graph.',
    ],
  ])('is refused for /export/%s, with what was expected', async (at, message) => {
    const { status, headers, body } = await get(`/export/${at}`);

    expect([status, headers['content-disposition']]).toEqual([400, undefined]);
    expect(JSON.parse(String(body))).toEqual({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
