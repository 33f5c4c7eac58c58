import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Served, servedGraph } from '../../setup/servedGraph.ts';

type Node = { id: string; predicate: string; since: string | null; until: string | null };
type Timeline = {
  totalCount: number;
  nodes: Node[];
  pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
};

let served: Served;
let driver: Driver;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  driver = await connect(neo4j);
  served = await servedGraph(neo4j);
});

afterAll(async () => {
  await served.close();
  await driver.close();
});

async function timeline(args: string, variables: Record<string, unknown> = {}, declared = ''): Promise<Timeline> {
  const query = `query${declared} { timeline(${args}) { totalCount nodes { id predicate since until } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
  const response = await served.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { data, errors } = response.json<{ data: { timeline: Timeline }; errors?: unknown }>();
  expect(errors).toBeUndefined();
  return data.timeline;
}

const both = 'ids: ["agency:nasa", "agency:roscosmos"]';

describe('A timeline', () => {
  it('gives each link of the entities once, also one between two of them', async () => {
    const { records } = await driver.executeQuery(
      `MATCH (a:Entity)-[link]-(:Entity) WHERE a.id IN ['agency:nasa', 'agency:roscosmos'] RETURN DISTINCT link.id AS id`,
    );
    const expected = records.map((record) => String(record.get('id'))).sort();
    const found: Node[] = [];
    for (let after: string | null = null; ; ) {
      const page = await timeline(`${both}, first: 100, after: $after`, { after }, '($after: String)');
      found.push(...page.nodes);
      expect(page.totalCount).toBe(expected.length);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(found.map(({ id }) => id).sort()).toEqual(expected);
    const days = found.flatMap(({ since }) => (since !== null && /^\d{4}-\d\d-\d\d$/.test(since) ? [since] : []));
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual([...days].sort());
    const firstUndated = found.findIndex(({ since }) => since === null);
    expect(found.slice(firstUndated).every(({ since }) => since === null)).toBe(true);
  });

  it('pages from the end with the same rows', async () => {
    const forward = await timeline(`${both}, predicates: [ATTENDED], first: 100`);
    expect(forward.totalCount).toBeLessThanOrEqual(100);
    const backward = await timeline(`${both}, predicates: [ATTENDED], last: 5`);
    expect(backward.nodes).toEqual(forward.nodes.slice(-5));
    const before = await timeline(
      `${both}, predicates: [ATTENDED], last: 5, before: $before`,
      { before: backward.pageInfo.startCursor },
      '($before: String)',
    );
    expect(before.nodes).toEqual(forward.nodes.slice(-10, -5));
  });

  it('keeps a state to its end and an event to its day', async () => {
    const of = (since: string, until: string, predicate: string) =>
      timeline(`ids: ["person:sean-duffy"], since: "${since}", until: "${until}", predicates: [${predicate}]`);
    const ids = async (...asked: Parameters<typeof of>) => (await of(...asked)).nodes.map(({ id }) => id);
    // He led NASA from 9 July to 18 December 2025; he met Bakanov on 31 July 2025.
    expect(await ids('2025-11', '2025-11', 'LEADS')).toContain('claim:duffy-leads-nasa-2025');
    expect(await ids('2024', '2024', 'LEADS')).not.toContain('claim:duffy-leads-nasa-2025');
    expect(await ids('2026-02', '2026-02', 'LEADS')).not.toContain('claim:duffy-leads-nasa-2025');
    const met = (await of('2025-07-31', '2025-07-31', 'ATTENDED')).nodes
      .filter(({ since }) => since === '2025-07-31')
      .map(({ id }) => id);
    expect(met.length).toBeGreaterThan(0);
    const later = await ids('2025-11', '2025-11', 'ATTENDED');
    expect(met.filter((id) => later.includes(id))).toEqual([]);
  });

  it('asks nothing of nobody', async () => {
    expect(await timeline('ids: []')).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await timeline('ids: ["nobody:at-all"]')).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await timeline(`${both}, predicates: []`)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('refuses a span that ends before it begins', async () => {
    const query = `{ timeline(${both}, since: "2020", until: "2010") { totalCount } }`;
    const response = await served.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
