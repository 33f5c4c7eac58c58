import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { type AppOptions, buildApp } from '@rendezvous/server/http/buildApp.ts';
import { clientKey } from '@rendezvous/server/limits/clientKey.ts';
import { afterEach, describe, expect, it } from 'vitest';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** The release, and two columns. */
const empty = [
  [null, null],
  [null, null],
];

/** An empty graph, behind the whole server. */
async function appWith(options: Partial<AppOptions>, readRow: Graph['readRow'] = async () => empty) {
  const graph: Graph = {
    readRow,
    inTransaction: () => Promise.reject(new Error('Nothing is read here.')),
    isReachable: async () => true,
    close: async () => {},
  };
  const app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent', ...options });
  ends.push(() => app.close());
  return app;
}

type App = Awaited<ReturnType<typeof buildApp>>;

function ask(app: App, query: string, more: { remoteAddress?: string; headers?: Record<string, string> } = {}) {
  return app.inject({ method: 'POST', url: '/graphql', payload: { query }, ...more });
}

const page = 'https://page.example';
const small = '{ entity(id: "nobody:at-all") { name } }'; // costs 1
const larger = '{ one: entity(id: "nobody:at-all") { name } other: entity(id: "nobody:here") { name } }'; // costs 2

describe('A page of another origin', () => {
  const preflight = (app: App, url: string, origin: string) =>
    app.inject({ method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': 'POST' } });

  it.each(['/graphql', '/schema.graphql', '/export/csv?table=links'])('on the list may read %s', async (url) => {
    const { headers } = await preflight(await appWith({ corsOrigins: [page] }), url, page);
    expect(headers['access-control-allow-origin']).toBe(page);
    expect(headers['access-control-allow-headers']).toContain('apollo-require-preflight');
  });

  it('on the list reads the answer and its tag', async () => {
    const { headers } = await ask(await appWith({ corsOrigins: [page] }), small, { headers: { origin: page } });
    expect(headers).toMatchObject({ 'access-control-allow-origin': page, vary: expect.stringMatching(/origin/i) });
    expect(headers['access-control-expose-headers']).toContain('etag');
  });

  it.each([
    ['not on the list', { corsOrigins: [page] }, '/graphql', 'https://other.example'],
    ['for which there is no list', {}, '/graphql', page],
    ['on the list, at the metrics,', { corsOrigins: [page] }, '/metrics', page],
  ])('%s is allowed nothing', async (_, options, url, origin) => {
    const app = await appWith(options);
    for (const answer of [await preflight(app, url, origin), await app.inject({ url, headers: { origin } })]) {
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });
});

describe('More operations than may be under way', () => {
  it('are answered with 503 before they are planned, until one has ended', async () => {
    let letGo: (row: unknown) => void = () => {};
    const held = new Promise<unknown>((resolve) => {
      letGo = resolve;
    });
    let read: () => void = () => {};
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    const app = await appWith({ operationsAtOnce: 1 }, () => {
      read();
      return held;
    });
    const first = ask(app, small);
    void first.then(() => {});
    await reading;
    const refused = await ask(app, small);
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe('2');
    expect(refused.json().errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', limit: 1 });
    letGo(empty);
    expect((await first).statusCode).toBe(200);
    expect((await ask(app, small)).statusCode).toBe(200);
  });
});

describe('The budget of a client', () => {
  it('refuses with 429 what goes beyond it, and says when to ask again', async () => {
    const app = await appWith({ clientBudget: 3 });
    expect((await ask(app, larger)).statusCode).toBe(200);
    const refused = await ask(app, larger);
    expect(refused.statusCode).toBe(429);
    expect(refused.json().errors[0].extensions).toEqual({ code: 'RATE_LIMITED', limit: 3, value: 4 });
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect((await ask(app, small)).statusCode).toBe(200);
    expect((await ask(app, larger, { remoteAddress: '192.0.2.1' })).statusCode).toBe(200);
  });

  it('is also spent by what takes the database long, however few rows it gives', async () => {
    const app = await appWith({ clientBudget: 1_000 }, async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      return empty;
    });
    expect((await ask(app, small)).statusCode).toBe(200);
    expect((await ask(app, small)).statusCode).toBe(429);
    expect((await ask(app, small, { remoteAddress: '192.0.2.1' })).statusCode).toBe(200);
  });

  it.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3::4', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('counts %s as %s', (address, key) => {
    expect(clientKey(address)).toBe(key);
  });
});

describe('The id of a request', () => {
  it('is in the header, in a masked error and in the log', async () => {
    const lines: string[] = [];
    const options = { logLevel: 'info', logTo: { write: (line: string) => void lines.push(line) } };
    const app = await appWith(options, () => Promise.reject(new Error('secret')));
    const answer = await fetch(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Named { people(where: { name: { eq: "hidden" } }) { totalCount } }' }),
    });
    const { errors } = (await answer.json()) as { errors: { extensions: unknown }[] };
    await app.close();
    const requestId = answer.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    const logged = lines.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId);
    expect(logged).toEqual([
      expect.objectContaining({ level: 50, err: expect.objectContaining({ message: 'secret' }) }),
      expect.objectContaining({
        level: 30,
        method: 'POST',
        route: '/graphql',
        operation: 'Named',
        status: 500,
        ms: expect.any(Number),
        cost: expect.any(Number),
      }),
    ]);
    expect(lines.join('')).not.toContain('hidden');
  });

  it('is another for each, and the address as it was asked is not logged', async () => {
    const lines: string[] = [];
    const app = await appWith({ logLevel: 'info', logTo: { write: (line) => void lines.push(line) } });
    const [one, other] = [await app.inject('/healthz?token=hidden'), await app.inject('/healthz?token=hidden')];
    expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id']);
    expect(lines.join('')).toContain('"route":"/healthz"');
    expect(lines.join('')).not.toContain('hidden');
  });
});

describe('A question that is not valid', () => {
  it.each([
    ['application/json', 200],
    ['application/json, application/graphql-response+json;q=0.5', 200],
    ['application/graphql-response+json;q=0, application/json', 200],
    ['application/json;q=0.5, application/graphql-response+json', 400],
    ['application/json;q=0, application/graphql-response+json', 400],
    ['*/*', 400],
  ])('is answered to %s with %i', async (accept, status) => {
    const answer = await ask(await appWith({}), '{ nothing }', { headers: { accept } });
    expect(answer.statusCode).toBe(status);
  });
});
