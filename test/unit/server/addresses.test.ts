import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const graph: Graph = {
  readRow: async () => null,
  inTransaction: () => Promise.reject(new Error('Nothing is read here.')),
  isReachable: async () => true,
  close: async () => {},
};
const webFolder = mkdtempSync(join(tmpdir(), 'rendezvous-web-'));
let app: Awaited<ReturnType<typeof buildApp>>;
let port: number;

beforeAll(async () => {
  mkdirSync(join(webFolder, 'assets', '.cache'), { recursive: true });
  for (const file of ['index.html', '.built-from', 'assets/a.js', 'assets/.cache/a.js']) {
    writeFileSync(join(webFolder, file), file);
  }
  app = await buildApp({ graph, vocabulary, webFolder, logLevel: 'silent' });
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});

afterAll(async () => {
  await app.close();
  rmSync(webFolder, { recursive: true });
});

type Told = { errors: { message: string; extensions: { code: string } }[] };

describe('The web folder', () => {
  it.each(['/', '/assets/a.js'])('serves %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(200);
  });

  it.each(['/.built-from', '/%2Ebuilt-from', '/assets/.cache/a.js'])(
    'keeps to itself what begins with a dot: %s',
    async (url) => {
      const response = await app.inject(url);
      expect([response.statusCode, response.json<Told>().errors[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
    },
  );
});

describe('What cannot be read is told in the form of all errors', () => {
  it.each(['/%', '/%zz', '/%ff'])('an address such as %s', async (url) => {
    const response = await app.inject(url);
    expect([response.statusCode, response.json<Told>()]).toEqual([
      400,
      {
        errors: [
          {
            message: 'The address cannot be read: expected `%` before the two hexadecimal digits of a byte of UTF-8.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
  });

  it.each([
    [
      'a query in the address that is too long',
      `GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1`,
      431,
      'body of a POST',
    ],
    ['what is not HTTP', 'hello', 400, 'HTTP/1.1'],
  ])('%s', async (_, line, status, words) => {
    const answer = await exchange(`${line}\r\nhost: localhost\r\n\r\n`);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    const [error] = (JSON.parse(body) as Told).errors;
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect([error?.extensions.code, error?.message]).toEqual(['BAD_REQUEST', expect.stringContaining(words)]);
  });
});

/** Sends text as it is. @returns all that came back */
function exchange(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
  });
}
