import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askWithin } from './askWithin.ts';

type App = Awaited<ReturnType<typeof buildApp>>;
type Item = { id: string; by: string | number | null };
type List = {
  totalCount: number;
  nodes: Item[];
  pageInfo: { startCursor: string; endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
};

let app: App;
let driver: Driver;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  driver = await connect(neo4j);
  app = await buildApp({
    graph: openGraph(driver, neo4j.database),
    vocabulary,
    webFolder: '/nowhere',
    logLevel: 'silent',
  });
});

afterAll(async () => {
  await app.close();
  await driver.close();
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return { status: response.statusCode, ...response.json<{ data: never; errors?: { message: string }[] }>() };
}

const pageArguments = 'first: $first, after: $after, last: $last, before: $before';

/** All items of a list, page by page, from the front or from the end. */
async function allOf(list: string, by: string, direction: 'first' | 'last'): Promise<Item[]> {
  const query = `query($first: Int, $after: String, $last: Int, $before: String) {
    list: ${list.replace(')', `, ${pageArguments})`)} {
      totalCount nodes { id by: ${by} } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    }
  }`;
  const items: Item[] = [];
  for (let cursor: string | null = null; ; ) {
    const variables = direction === 'first' ? { first: 37, after: cursor } : { last: 37, before: cursor };
    const { data, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount } = (data as { list: List }).list;
    if (direction === 'first') items.push(...nodes);
    else items.unshift(...nodes);
    if (!(direction === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) {
      expect(items).toHaveLength(totalCount);
      return items;
    }
    cursor = direction === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

describe('An order', () => {
  it.each([
    ['missions(orderBy: LAUNCHED_ON_ASC)', 'launchedOn'],
    ['missions(orderBy: LANDED_ON_DESC)', 'landedOn'],
    ['agencies(orderBy: [FOUNDED_DESC, NAME_DESC])', 'founded'],
    ['agencies(orderBy: SHORT_NAME_ASC)', 'shortName'],
    ['nations(orderBy: LINK_COUNT_DESC)', 'linkCount'],
    ['programs(orderBy: TYPE_DESC)', 'type'],
    ['sources(orderBy: CLAIM_COUNT_DESC)', 'publisher'],
    ['claims(orderBy: [CONFIDENCE_DESC, SINCE_DESC], where: { predicate: { eq: "LEADS" } })', 'since'],
  ])('meets each once, the same from the front and from the end: %s', async (list, by) => {
    const forwards = await allOf(list, by, 'first');
    expect(new Set(forwards.map(({ id }) => id)).size).toBe(forwards.length);
    expect(await allOf(list, by, 'last')).toEqual(forwards);
  });

  it.each([
    ['missions(orderBy: LAUNCHED_ON_ASC)', 'launchedOn', 1],
    ['agencies(orderBy: FOUNDED_DESC)', 'founded', -1],
    ['agencies(orderBy: DISSOLVED_ASC)', 'dissolved', 1],
    ['nations(orderBy: LINK_COUNT_DESC)', 'linkCount', -1],
  ])('puts the smallest or the largest first, and what is unknown last: %s', async (list, by, sign) => {
    const values = (await allOf(list, by, 'first')).map((item) => item.by);
    const known = values.filter((value) => value !== null);
    expect(values.slice(known.length).every((value) => value === null)).toBe(true);
    // A date begins with its year, however precisely it is known.
    const years = known.map((value) => (typeof value === 'number' ? value : Number(value.slice(0, 4))));
    expect(years.length).toBeGreaterThan(20);
    expect(years).toEqual([...years].sort((a, b) => sign * (a - b)));
  });

  it('counts the links of the time that is asked for', async () => {
    const { data } = await ask(
      '{ agencies(asOf: "2018", where: { leaders: { count: { gt: 0 } } }, orderBy: LEADERS_COUNT_DESC, first: 5) { nodes { leaders { totalCount } } } }',
    );
    const counts = (data as { agencies: { nodes: { leaders: { totalCount: number } }[] } }).agencies.nodes.map(
      ({ leaders }) => leaders.totalCount,
    );
    expect(counts.length).toBe(5);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('orders links by what they carry', async () => {
    const { data } = await ask(
      '{ agency(id: "agency:nasa") { leaders(orderBy: SINCE_DESC, first: 50) { edges { since } } links(orderBy: [PREDICATE_DESC, NAME_ASC], first: 100) { edges { predicate node { name } } } } }',
    );
    const { leaders, links } = (
      data as { agency: { leaders: { edges: { since: string | null }[] }; links: { edges: { predicate: string }[] } } }
    ).agency;
    const known = leaders.edges.map(({ since }) => since).filter((since) => since !== null);
    expect(known.length).toBeGreaterThan(3);
    expect(known).toEqual([...known].sort().reverse());
    const predicates = links.edges.map(({ predicate }) => predicate);
    expect(predicates).toEqual([...predicates].sort().reverse());
  });

  it('holds its place where others are put in and taken out between two pages', async () => {
    const pageAfter = (after?: string) =>
      `{ people(where: { name: { startsWith: "Zz Test" } }, orderBy: BORN_ASC, first: 2${after ? `, after: "${after}"` : ''}) {
        nodes { id } pageInfo { endCursor }
      } }`;
    const transaction = await driver.session({ database: inject('neo4j').database }).beginTransaction();
    const make = (ids: string) =>
      transaction.run(
        `UNWIND split($ids, ' ') AS row WITH split(row, ':') AS part
         CREATE (:Entity:Person {id: 'test:' + part[0], name: 'Zz Test', bornMin: date(part[1]), bornMax: date(part[1])})`,
        { ids },
      );
    try {
      await make('a:1950-01-01 b:1951-01-01 c:1952-01-01 d:1953-01-01');
      const first = (await askWithin(transaction, pageAfter())).data as { people: List };
      await transaction.run("MATCH (n:Person {id: 'test:b'}) DELETE n");
      await make('e:1949-01-01 f:1951-06-01');
      const second = (await askWithin(transaction, pageAfter(first.people.pageInfo.endCursor))).data as {
        people: List;
      };
      expect([first, second].map(({ people }) => people.nodes.map(({ id }) => id))).toEqual([
        ['test:a', 'test:b'],
        ['test:f', 'test:c'],
      ]);
    } finally {
      await transaction.rollback();
    }
  });

  it('refuses the cursor of another order', async () => {
    const cursorOf = async (order: string) => {
      const { data } = await ask(`{ missions(first: 1${order}) { pageInfo { endCursor } } }`);
      return (data as { missions: List }).missions.pageInfo.endCursor;
    };
    for (const [of, order] of [
      ['', ', orderBy: NAME_DESC'],
      [', orderBy: NAME_DESC', ''],
      [', orderBy: NAME_ASC', ', orderBy: NAME_DESC'],
    ] as const) {
      const { status, errors } = await ask(
        `query($after: String) { missions(first: 1${order}, after: $after) { nodes { id } } }`,
        { after: await cursorOf(of) },
      );
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toMatch(
        /^Expected a cursor of a list in (the usual order|the order NAME_DESC), found one of another list\./,
      );
    }
  });
});
