import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

type App = Awaited<ReturnType<typeof buildApp>>;

let app: App;
let close: () => Promise<void>;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  const graph = openGraph(await connect(neo4j), neo4j.database);
  app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  close = async () => {
    await app.close();
    await graph.close();
  };
});

afterAll(() => close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return response.json<{ data: Record<string, { totalCount: number; nodes: { id: string }[] }>; errors?: unknown }>();
}

/** The ids of one list, and how many there are in all. */
async function idsOf(list: string, variables: Record<string, unknown> = {}, declared = ''): Promise<string[]> {
  const { data, errors } = await ask(`query${declared} { list: ${list} { totalCount nodes { id } } }`, variables);
  expect(errors).toBeUndefined();
  const ids = data.list?.nodes.map(({ id }) => id) ?? [];
  if (ids.length < 100) expect(data.list?.totalCount).toBe(ids.length);
  return ids;
}

describe('A where', () => {
  it('finds what its conditions on scalars name', async () => {
    expect(await idsOf('nations(where: { iso3: { in: ["USA", "SUN"] } })')).toEqual(['nation:SUN', 'nation:USA']);
    expect(await idsOf('agencies(where: { shortName: { eq: "NASA" }, type: { eq: GOVERNMENT_AGENCY } })')).toEqual([
      'agency:nasa',
    ]);
    expect(await idsOf('people(where: { name: { startsWith: "sean d" } })')).toEqual(['person:sean-duffy']);
  });

  it('takes a date that is known to the year for what it may be, or for what it is for sure', async () => {
    const missions = await idsOf('missions(first: 100, where: { launchedOn: { on: "1975-07" } })');
    expect(missions).toContain('mission:apollo-soyuz-apollo');
    const before = await idsOf('missions(first: 100, where: { launchedOn: { before: "1962" } })');
    expect(before.length).toBeGreaterThan(3);
    expect(before).not.toContain('mission:apollo-soyuz-apollo');
  });

  it('asks of links and of who stands at their far end', async () => {
    const heads = await idsOf('agencies(where: { leaders: { some: { node: { id: { eq: "person:sean-duffy" } } } } })');
    expect(heads).toEqual(['agency:nasa']);
    const sameBoth = 'attended: { some: { node: { id: { eq: "meeting:2025-07-31-duffy-bakanov" } } } }';
    expect(await idsOf(`people(where: { ${sameBoth} })`)).toEqual(
      expect.arrayContaining(['person:dmitry-bakanov', 'person:sean-duffy']),
    );
    expect(await idsOf(`people(where: { ${sameBoth}, not: { name: { contains: "DUFFY" } } })`)).not.toContain(
      'person:sean-duffy',
    );
  });

  it('asks of links as of the time of its field', async () => {
    const list = (asOf: string) =>
      `agencies(asOf: "${asOf}", certainty: CERTAIN, where: { leaders: { some: { node: { name: { eq: "Sean Duffy" } } } } })`;
    expect(await idsOf(list('2025-08-01'))).toEqual(['agency:nasa']);
    expect(await idsOf(list('2018-08-01'))).toEqual([]);
  });

  it('leaves out a condition whose variable is null or not given, and knows unknown from false', async () => {
    const list = 'nations(first: 100, where: { iso2: { eq: $code } })';
    expect(await idsOf(list, { code: 'US' }, '($code: String)')).toEqual(['nation:USA']);
    expect(await idsOf(list, { code: null }, '($code: String)')).toHaveLength(100);
    expect(await idsOf(list, {}, '($code: String)')).toHaveLength(100);
    const { data } = await ask(`{
      all: agencies { totalCount }
      ended: agencies(where: { dissolved: { before: "2030" } }) { totalCount }
      not: agencies(where: { not: { dissolved: { before: "2030" } } }) { totalCount }
      none: agencies(where: { or: [] }) { totalCount }
      every: agencies(where: { and: [] }) { totalCount }
    }`);
    const totals = Object.fromEntries(Object.entries(data).map(([name, { totalCount }]) => [name, totalCount]));
    expect(totals.ended).toBeGreaterThan(0);
    expect(Number(totals.ended) + Number(totals.not)).toBe(totals.all);
    expect([totals.none, totals.every]).toEqual([0, totals.all]);
  });

  it.each([
    ['a code that is none', 'agencies(where: { type: { eq: AGENCY } })'],
    ['a date that is none', 'people(where: { born: { before: "13/13/1950" } })'],
    ['a field that there is not', 'people(where: { shoeSize: { eq: 44 } })'],
    ['too deep', 'people(where: { not: { not: { not: { not: { not: { id: { eq: "a" } } } } } } })'],
  ])('refuses %s with 400 and what is expected', async (_, list) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `{ ${list} { totalCount } }` },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|TOO_DEEP/);
  });
});
