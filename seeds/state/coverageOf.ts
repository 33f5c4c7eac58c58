import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { ClaimRecord, GraphRecords } from './GraphRecords.ts';
import { remember } from './remember.ts';

/** How much the graph holds of one kind; the days are ISO, and absent where no claim has a date. */
export type KindCoverage = {
  kind: string;
  entities: number;
  /** Claims of which an entity of the kind is an end. */
  claims: number;
  /** Those of them with evidence that was seen in its source. */
  verified: number;
  from?: string;
  to?: string;
  /** The sources that bear out most of them. */
  sources: readonly SourceCoverage[];
};

/** A source, how it is to be named, and how many claims it bears out. */
export type SourceCoverage = {
  id: string;
  title: string;
  authors: readonly string[];
  publisher?: string;
  url?: string;
  licence?: string;
  claims: number;
};

export type Coverage = {
  kinds: readonly KindCoverage[];
  /** Every source of the type DATASET. */
  dataSets: readonly SourceCoverage[];
};

/** How many sources are named for each kind. */
const mostSources = 5;

const readDate = remember(parseDate);

/** What the graph covers, kind by kind, and by which data sets. What is absent from it is not known, not untrue. */
export function coverageOf(graph: GraphRecords, { kinds }: Vocabulary): Coverage {
  const claimsOf = new Map<string, ClaimRecord[]>(kinds.map(({ name }) => [name, []]));
  for (const claim of graph.claims.values()) {
    const { subject, object } = claim.properties;
    const ends = [subject, object].map((id) => graph.entities.get(String(id))?.kind);
    for (const kind of new Set(ends)) claimsOf.get(kind ?? '')?.push(claim);
  }
  const entities = [...graph.entities.values()];
  return {
    kinds: kinds.map(({ name }) => ({
      kind: name,
      entities: entities.filter(({ kind }) => kind === name).length,
      ...coverageOfClaims(claimsOf.get(name) ?? [], graph),
    })),
    dataSets: sourcesOf([...graph.claims.values()])
      .filter(({ id }) => graph.sources.get(id)?.properties.type === 'DATASET')
      .map((counted) => sourceCoverage(counted, graph)),
  };
}

function coverageOfClaims(
  claims: readonly ClaimRecord[],
  graph: GraphRecords,
): Omit<KindCoverage, 'kind' | 'entities'> {
  const dates = claims.flatMap(({ properties: { since, until } }) => {
    const known = [since, until].map((date) => (typeof date === 'string' ? readDate(date) : undefined));
    return known.filter((date) => date !== undefined);
  });
  const from = dates.map(({ min }) => min).sort()[0];
  const to = dates
    .map(({ max }) => max)
    .sort()
    .at(-1);
  return {
    claims: claims.length,
    verified: claims.filter(({ evidence }) => evidence.some(({ properties }) => properties.verified === true)).length,
    ...(from === undefined || to === undefined ? {} : { from, to }),
    sources: sourcesOf(claims)
      .slice(0, mostSources)
      .map((counted) => sourceCoverage(counted, graph)),
  };
}

type Counted = { id: string; claims: number };

function sourceCoverage({ id, claims }: Counted, { sources }: GraphRecords): SourceCoverage {
  const { title, authors, publisher, url, licence } = sources.get(id)?.properties ?? {};
  const known = Object.entries({ publisher, url, licence }).filter(([, value]) => typeof value === 'string');
  return {
    id,
    title: String(title),
    authors: Array.isArray(authors) ? authors.map(String) : [],
    ...Object.fromEntries(known),
    claims,
  };
}

/** The sources of claims with how many of them each bears out, most first. */
function sourcesOf(claims: readonly ClaimRecord[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { evidence } of claims) {
    for (const id of new Set(evidence.map(({ source }) => source))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ id, claims: count }))
    .sort((one, other) => other.claims - one.claims || (one.id < other.id ? -1 : 1));
}
