import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { buildApp } from '@rendezvous/server/http/buildApp.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadReference, type Reference } from '../differential/loadReference.ts';
import { referencePaths, tooManyPaths } from '../differential/referencePaths.ts';

type App = Awaited<ReturnType<typeof buildApp>>;
type Path = {
  length: number;
  entities: { id: string }[];
  links: { id: string; from: { id: string }; to: { id: string } }[];
};

let app: App;
let close: () => Promise<void>;
let reference: Reference;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  const driver = await connect(neo4j);
  const graph = openGraph(driver, neo4j.database);
  reference = await loadReference(driver, neo4j.database);
  app = await buildApp({ graph, vocabulary, webFolder: '/nowhere', logLevel: 'silent' });
  close = async () => {
    await app.close();
    await graph.close();
  };
});

afterAll(() => close());

async function paths(args: string) {
  const query = `{ paths(${args}) { hasMore nodes { length entities { id } links { id from { id } to { id } } } } }`;
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data, errors } = response.json<{
    data: { paths: { hasMore: boolean; nodes: Path[] } } | null;
    errors?: { message: string }[];
  }>();
  return { status: response.statusCode, errors, ...data?.paths };
}

function expected(asked: Parameters<typeof referencePaths>[1], first: number) {
  const entities = new Map(reference.entities.map((entity) => [entity.properties.id, entity]));
  const lookup = {
    entity: (id: string | null) => entities.get(id ?? ''),
    claim: () => undefined,
    source: () => undefined,
    claimsOn: () => [],
    links: (id: string) => reference.links.filter(({ from, to }) => from === id || to === id),
  };
  const found = referencePaths(lookup, asked, { certainty: 'POSSIBLE' }, first + 1);
  if (found === undefined) throw new Error(tooManyPaths);
  return {
    hasMore: found.length > first,
    paths: found.slice(0, first).map(({ ids, links }) => [ids, links.map(({ properties }) => properties.id)]),
  };
}

const all = vocabulary.predicates.map(({ name }) => name);

describe('Paths', () => {
  it.each([
    ['person:sean-duffy', 'person:dmitry-bakanov', 3, 4, [], false],
    ['person:sean-duffy', 'person:dmitry-bakanov', 3, 10, ['meeting:2025-07-31-duffy-bakanov'], false],
    ['person:dmitry-bakanov', 'program:iss', 3, 6, [], false],
    ['person:dmitry-bakanov', 'program:iss', 3, 6, ['agency:roscosmos'], true],
    ['statement:duffy-wild-disagreement', 'program:iss', 3, 5, [], false],
    ['agency:nasa', 'agency:roscosmos', 2, 20, [], false],
    ['agency:nasa', 'agency:roscosmos', 2, 20, [], true],
  ] as const)(
    'from %s to %s of at most %i links are those that a walk through all finds',
    async (from, to, maxLength, first, avoid, overlapping) => {
      const answer = await paths(
        `from: "${from}", to: "${to}", maxLength: ${maxLength}, first: ${first}, avoid: ${JSON.stringify(avoid)}, overlapping: ${overlapping}`,
      );
      const { hasMore, paths: walked } = expected({ from, to, maxLength, predicates: all, avoid, overlapping }, first);
      expect(walked.length).toBeGreaterThan(0);
      expect(
        answer.nodes?.map(({ entities, links }) => [entities.map(({ id }) => id), links.map(({ id }) => id)]),
      ).toEqual(walked);
      expect(answer.hasMore).toBe(hasMore);
    },
  );

  it('go from each entity to the next by a link between the two', async () => {
    const { nodes = [] } = await paths('from: "person:sean-duffy", to: "mission:soyuz-ms-22", first: 10');
    expect(nodes.length).toBe(10);
    for (const { length, entities, links } of nodes) {
      expect([links.length, entities.length]).toEqual([length, length + 1]);
      links.forEach(({ from, to }, place) => {
        expect([from.id, to.id].sort()).toEqual([entities[place]?.id, entities[place + 1]?.id].sort());
      });
    }
  });

  it('may be none, which is an answer', async () => {
    for (const args of [
      'from: "person:sean-duffy", to: "nobody:at-all"',
      'from: "person:sean-duffy", to: "person:dmitry-bakanov", maxLength: 1',
      'from: "person:sean-duffy", to: "person:dmitry-bakanov", predicates: []',
      'from: "person:sean-duffy", to: "person:dmitry-bakanov", predicates: [VOTED]',
      'from: "person:sean-duffy", to: "person:dmitry-bakanov", maxLength: 2, asOf: "1970", certainty: CERTAIN',
    ]) {
      expect(await paths(args)).toMatchObject({ status: 200, hasMore: false, nodes: [] });
    }
  });

  it.each([
    ['from: "a", to: "a"', '`paths` takes two entities, found "a" as `from` and as `to`. `entity(id:)` shows one.'],
    ['from: "a", to: "b", maxLength: 6', '`paths(maxLength:)` takes 1 to 5, found 6.'],
    ['from: "a", to: "b", first: 0', '`paths(first:)` takes 1 to 100, found 0. Page on with `after` or `before`.'],
  ])('refuse %s', async (args, message) => {
    const { status, errors } = await paths(args);
    expect({ status, messages: errors?.map((error) => error.message) }).toEqual({ status: 400, messages: [message] });
  });
});
