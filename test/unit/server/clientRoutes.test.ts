import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { clientPages } from '@rendezvous/server/http/clientPages.ts';
import { briefing, pages } from '@rendezvous/web/pageList.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rendezvous-client-'));
const graph: Graph = {
  readRow: async () => null,
  inTransaction: () => Promise.reject(new Error('Nothing is read here.')),
  isReachable: async () => true,
  close: async () => {},
};
let app: Awaited<ReturnType<typeof buildApp>>;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'the client');
  app = await buildApp({ graph, vocabulary, webFolder: folder, logLevel: 'silent' });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

async function answerAt(url: string, accept: string) {
  const { statusCode, body } = await app.inject({ url, headers: { accept } });
  return { statusCode, isClient: body === 'the client' };
}

describe('The server', () => {
  it('knows the pages of the client', () => {
    expect(['/', ...clientPages]).toEqual([...pages, briefing].map(({ path }) => path));
  });

  it.each(['/', ...clientPages, ...clientPages.map((page) => `${page}/`)])('has a page at %s', async (page) => {
    expect(await answerAt(page, 'text/html')).toEqual({ statusCode: 200, isClient: true });
    expect(await answerAt(page, '*/*')).toEqual({ statusCode: 200, isClient: true });
  });

  it.each(['/nowhere', '/about/nowhere'])('has none at %s, which the client tells a person', async (page) => {
    expect(await answerAt(page, 'text/html')).toEqual({ statusCode: 404, isClient: true });
    expect(await answerAt(page, 'application/json')).toEqual({ statusCode: 404, isClient: false });
  });
});
