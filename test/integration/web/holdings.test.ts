import { type Served, serve } from '@rendezvous/server/http/serve.ts';
import {
  ExpandDocument,
  type ExpandQuery,
  OpenSourceDocument,
  type OpenSourceQuery,
} from '@rendezvous/web/api/generated/operations.ts';
import { daysOf } from '@rendezvous/web/dates/daysOf.ts';
import { articleId } from '@rendezvous/web/store/tasks/openArticle.ts';
import { type Holding, holdingOf } from '@rendezvous/web/store/views/holdingOf.ts';
import type { Link } from '@rendezvous/web/store/viewTypes.ts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

let product: Served;
let states: ReadonlySet<string>;
let articleLinks: readonly Link[];
/** Those among a hundred entities around the busiest ones. */
let links: readonly Link[];
let ids: readonly string[];

const busiest = ['nation:USA', 'nation:RUS', 'nation:SUN', 'agency:nasa', 'agency:roscosmos', 'program:iss'];

beforeAll(async () => {
  product = await serve({
    settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' },
    neo4j: inject('neo4j'),
    webFolder: '/nowhere',
  });
  const opening = await ask<OpenSourceQuery>(OpenSourceDocument.toString(), { source: articleId });
  states = new Set(
    opening.vocabulary.predicates.filter(({ aspect }) => aspect === 'STATE').map(({ predicate }) => predicate),
  );
  articleLinks = opening.sourceGraph.links;
  const around = (variables: object) => ask<ExpandQuery>(ExpandDocument.toString(), variables);
  const { neighborhood } = await around({ ids: busiest, first: 90, exclude: [] });
  ids = neighborhood.entities.map(({ id }) => id).slice(0, 100);
  links = amongThem((await around({ ids, first: 1, exclude: [] })).neighborhood.links);
});
afterAll(() => product?.close());

const dates = [
  '1955',
  '1967-01-27',
  '1975-07',
  '1991',
  '1998-11',
  '2008',
  '2018-10-11',
  '2022-02',
  '2025-07-29',
  '2026',
];

describe('what the client finds to hold at a date is what the server answers', () => {
  it('has links of all sorts to tell apart', () => {
    const sorts = new Set(links.map((link) => `${states.has(link.predicate)} ${link.modality}`));
    expect([...sorts]).toEqual(expect.arrayContaining(['true FACT', 'false FACT']));
    expect(links.length).toBeGreaterThan(300);
    const holdings = dates.flatMap((date) => [...heldAt(links, date, ['certain', 'possible', 'no'])]);
    expect(holdings).toHaveLength(dates.length * links.length);
    expect(links.some(({ until, untilMin }) => until === '..' && untilMin !== null)).toBe(true);
  });

  it.each(dates)('of the article, at %s', async (date) => {
    for (const [certainty, holdings] of asked) {
      const { sourceGraph } = await ask<Pick<OpenSourceQuery, 'sourceGraph'>>(
        `query ($source: ID!, $asOf: Date, $certainty: Certainty!) {
          sourceGraph(source: $source, asOf: $asOf, certainty: $certainty) { links { id } }
        }`,
        { source: articleId, asOf: date, certainty },
      );
      expect(heldAt(articleLinks, date, holdings)).toEqual(sourceGraph.links.map(({ id }) => id).sort());
    }
  });

  it.each(dates)('around the busiest entities, at %s', async (date) => {
    for (const [certainty, holdings] of asked) {
      const { neighborhood } = await ask<Pick<ExpandQuery, 'neighborhood'>>(
        `query ($ids: [ID!]!, $asOf: Date, $certainty: Certainty!) {
          neighborhood(ids: $ids, first: 1, asOf: $asOf, certainty: $certainty) { links { id from { id } to { id } } }
        }`,
        { ids, asOf: date, certainty },
      );
      const answered = amongThem(neighborhood.links).map(({ id }) => id);
      expect(heldAt(links, date, holdings)).toEqual(answered.sort());
    }
  });
});

const asked = [
  ['POSSIBLE', ['certain', 'possible']],
  ['CERTAIN', ['certain']],
] as const;

function heldAt(all: readonly Link[], date: string, holdings: readonly Holding[]): string[] {
  const days = daysOf(date);
  return all
    .filter((link) => holdings.includes(holdingOf(link, states.has(link.predicate), days)))
    .map(({ id }) => id)
    .sort();
}

function amongThem<Item extends Pick<Link, 'from' | 'to'>>(all: readonly Item[]): readonly Item[] {
  return all.filter(({ from, to }) => ids.includes(from.id) && ids.includes(to.id));
}

async function ask<Data>(query: string, variables: object): Promise<Data> {
  const response = await fetch(new URL('/graphql', product.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: Data; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}
