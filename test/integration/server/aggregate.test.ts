import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Served, servedGraph } from '../../setup/servedGraph.ts';

type Aggregate = {
  groupCount: number;
  unknown: number;
  groups: { key: string; count: number; entity: { id: string; name: string } | null }[];
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

async function ask<Data>(query: string): Promise<Data> {
  const response = await served.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data, errors } = response.json<{ data: Data; errors?: unknown }>();
  expect(errors).toBeUndefined();
  return data;
}

async function aggregate(list: string, by: string): Promise<Aggregate & { totalCount: number }> {
  const { list: found } = await ask<{ list: { totalCount: number; aggregate: Aggregate } }>(
    `{ list: ${list} { totalCount aggregate(by: ${by}) { groupCount unknown groups { key count entity { id name } } } } }`,
  );
  return { totalCount: found.totalCount, ...found.aggregate };
}

async function counted(statement: string): Promise<[string, number][]> {
  const { records } = await driver.executeQuery(statement);
  return records.map((record) => [String(record.get('key')), Number(record.get('size'))]);
}

const pairs = ({ groups }: Aggregate) => groups.map(({ key, count }) => [key, count]);

describe('An aggregate', () => {
  it('counts by a closed list, the largest group first', async () => {
    const found = await aggregate('agencies', 'TYPE');
    expect(pairs(found)).toEqual(
      await counted(
        'MATCH (a:Agency) WHERE a.type IS NOT NULL RETURN a.type AS key, count(*) AS size ORDER BY size DESC, key',
      ),
    );
    expect(found.groups.length).toBeGreaterThan(2);
    expect(found.groups.reduce((sum, { count }) => sum + count, found.unknown)).toBe(found.totalCount);
  });

  it('counts by year in the order of time, and tells how many have none', async () => {
    const found = await aggregate('missions', 'LAUNCHED_ON_YEAR');
    expect(pairs(found)).toEqual(
      await counted(
        'MATCH (m:Mission) WHERE m.launchedOnMin.year = m.launchedOnMax.year RETURN toString(m.launchedOnMin.year) AS key, count(*) AS size ORDER BY toInteger(key)',
      ),
    );
    expect(found.groups.reduce((sum, { count }) => sum + count, found.unknown)).toBe(found.totalCount);
  });

  it('counts by what entities are linked with, each once however many links there are', async () => {
    const found = await aggregate('people', 'CITIZEN_OF');
    const all = await counted(
      'MATCH (p:Person)-[:CITIZEN_OF]->(n:Nation) RETURN n.id AS key, count(DISTINCT p) AS size, n.name AS name ORDER BY size DESC, name, key',
    );
    expect(pairs(found)).toEqual(all.slice(0, 100));
    expect(found.groupCount).toBe(all.length);
    expect(found.groups[0]?.entity).toMatchObject({ id: found.groups[0]?.key });
  });

  it('counts what the where and the time of its list leave', async () => {
    const all = await aggregate('agencies', 'LEADERS');
    const then = await aggregate(
      'agencies(asOf: "2018-10-11", certainty: CERTAIN, where: { leaders: { some: {} } })',
      'LEADERS',
    );
    expect(then.unknown).toBe(0);
    expect(then.groups.map(({ key }) => key)).toContain('person:dmitry-rogozin');
    expect(then.groupCount).toBeLessThan(all.groupCount);
  });

  it('may be asked several times beside a page', async () => {
    const { missions } = await ask<{ missions: Record<string, unknown> }>(
      '{ missions(first: 1) { nodes { id } one: aggregate(by: LAUNCHED_ON_YEAR) { groupCount } two: aggregate(by: CREW) { groupCount groups { count } } pageInfo { hasNextPage } } }',
    );
    expect(missions).toMatchObject({ nodes: [{}], pageInfo: { hasNextPage: true } });
    expect((missions.two as Aggregate).groups).toHaveLength(100);
    expect((missions.two as Aggregate).groupCount).toBeGreaterThan(100);
  });
});

describe('_meta', () => {
  it('counts what is named by a claim that was verified', async () => {
    const { _meta: meta } = await ask<{ _meta: { counts: { kind: string; total: number; verified: number }[] } }>(
      '{ _meta { counts { kind total verified } } }',
    );
    const people = await counted(
      "MATCH (p:Person)--(c:Claim)-[e:EVIDENCED_BY]->() WHERE e.verified RETURN 'Person' AS key, count(DISTINCT p) AS size",
    );
    expect(meta.counts.find(({ kind }) => kind === 'Person')?.verified).toBe(people[0]?.[1]);
    for (const { total, verified } of meta.counts) expect(verified).toBeLessThanOrEqual(total);
  });
});
