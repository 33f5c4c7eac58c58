import { isDeepStrictEqual } from 'node:util';
import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { planCache } from '@rendezvous/server/compiler/planCache.ts';
import { answerOperation } from '@rendezvous/server/http/answerOperation.ts';
import { checkOperation } from '@rendezvous/server/limits/checkOperation.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { schemaVersion } from '@rendezvous/server/schema/printSchema.ts';
import { type DocumentNode, type ExecutionResult, execute, Kind, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actorsOf } from './actorsOf.ts';
import { loadReference } from './loadReference.ts';
import { type Pool, type RandomOperation, randomOperation } from './randomDocument.ts';
import { tooManyPaths } from './referencePaths.ts';
import { referenceResolvers } from './referenceResolvers.ts';
import { shrinkOperation } from './shrinkOperation.ts';

/**
 * More on demand: `DIFFERENTIAL_RUNS=3000 DIFFERENTIAL_SEED=7 npx -y pnpm test differential`. A failure names its seed.
 * Neo4j plans each new statement, which takes its time. Not compared: `search` and `queryCost` (`randomDocument.ts` says
 * why), and the words of `sentence`, which the reference takes from the server.
 */
const runs = Number(process.env.DIFFERENTIAL_RUNS ?? 24);
const firstSeed = Number(process.env.DIFFERENTIAL_SEED ?? 1);

const schema = buildSchema(vocabulary);
/** Whose connections have `aggregate`. */
const aggregated = vocabulary.kinds.map(({ fields }) => fields.many);

const context = { schema, vocabulary, schemaVersion: schemaVersion(schema) };

/** One for all operations, as on the server: a plan that is taken for a wrong shape would show. */
const plans = planCache(context);

let graph: Graph;
let pool: Pool;
let resolvers: ReturnType<typeof referenceResolvers>;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  const driver = await connect(neo4j);
  graph = openGraph(driver, neo4j.database);
  const reference = await loadReference(driver, neo4j.database);
  resolvers = referenceResolvers(reference, context.schemaVersion);
  const names = new Map(reference.entities.map(({ properties: { id, name } }) => [id, name]));
  const cursor = (...key: (string | null)[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
  pool = {
    entityIds: ['nobody:at-all', ...reference.entities.map(({ properties }) => properties.id)],
    otherIds: [...reference.claims.map(({ properties }) => properties.id), ...reference.sources.map(({ id }) => id)],
    sourceIds: reference.sources.map(({ id }) => id),
    texts: [
      ...['', 'a', 'SPACE', 'é', 'Рос', 'nobody', 'TREATY', 'Admin'],
      ...reference.entities.flatMap(({ properties: { id, name } }) => [id, String(name), String(name).slice(0, 3)]),
      ...vocabulary.predicates.map(({ name }) => name),
    ],
    actorIds: actorsOf(reference),
    dates: [
      ...['1967', '1992-03', '201X', '2018~', '2018-21', '2025-07-31', '2030'],
      ...reference.links.flatMap(({ properties: { since, until } }) => [since, until]).filter(isDate),
    ],
    cursors: [
      cursor('', ''),
      cursor('M', ''),
      cursor('zzz', ''),
      cursor('1995-03-14', ''),
      cursor('2022-02-24', 'disagreement:m'),
      ...reference.links.map(({ to, properties }) => cursor(String(names.get(to)), properties.id)),
    ],
    timeCursors: reference.links.map(({ properties: { id, sinceMin, sinceMax } }) =>
      cursor(sinceMin == null ? null : String(sinceMin), sinceMax == null ? null : String(sinceMax), id),
    ),
  };
});

afterAll(() => graph.close());

function isDate(text: unknown): text is string {
  return typeof text === 'string' && text !== '..';
}

async function compiled({ variables }: RandomOperation, parsed: DocumentNode): Promise<ExecutionResult> {
  const operation = operationOf(parsed);
  if (operation === undefined) throw new Error('The document has no operation.');
  const answer = await answerOperation({ graph, context, plans }, { document: parsed, operation, variables });
  return answer.result;
}

async function referred({ document, variables }: RandomOperation): Promise<ExecutionResult> {
  return execute({ schema, document: parse(document), variableValues: variables, ...resolvers } as never);
}

const plainJson = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result));

/** @returns whether there was an answer to compare: some documents that are drawn ask for more than is answered */
async function expectSame(operation: RandomOperation, name = ''): Promise<boolean> {
  let isCompared = false;
  const parsed = parse(operation.document);
  for (const variables of [operation.variables, varied(parsed, operation.variables)]) {
    const asked = { ...operation, variables };
    const verdict = await compare(asked, parsed);
    isCompared ||= verdict !== 'NOT ANSWERED';
    if (verdict !== 'DIFFERENT') continue;
    const smallest = await shrinkOperation(schema, asked, async (smaller) => (await compare(smaller)) === 'DIFFERENT');
    expect(
      plainJson(await compiled(smallest, parse(smallest.document))),
      `${name}\n${smallest.document}\n${JSON.stringify(smallest.variables)}`,
    ).toEqual(plainJson(await referred(smallest)));
  }
  return isCompared;
}

/** @param parsed the same object each time, where plans are to be taken from the cache */
async function compare(
  operation: RandomOperation,
  parsed = parse(operation.document),
): Promise<'SAME' | 'DIFFERENT' | 'NOT ANSWERED'> {
  const [found, expected] = [plainJson(await compiled(operation, parsed)), plainJson(await referred(operation))];
  const isTooDear = JSON.stringify(found).includes('QUERY_TOO_EXPENSIVE');
  const isTooLong = JSON.stringify(expected).includes(tooManyPaths);
  if (isTooDear || isTooLong) return 'NOT ANSWERED';
  return isDeepStrictEqual(found, expected) ? 'SAME' : 'DIFFERENT';
}

/** Other variables for the same document: booleans turned, what may be absent absent or null. */
function varied(document: DocumentNode, variables: RandomOperation['variables']): RandomOperation['variables'] {
  const definitions = operationOf(document)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap(({ variable, type }, index): [string, unknown][] => {
      const name = variable.name.value;
      const value = variables[name];
      if (typeof value === 'boolean') return [[name, !value]];
      if (type.kind === Kind.NON_NULL_TYPE || index % 3 === 0) return [[name, value]];
      return index % 3 === 1 ? [[name, null]] : [];
    }),
  );
}

describe('The compiler', () => {
  it.each([
    ['operations', runs, undefined],
    ['dyads and stances', Math.ceil(runs / 4), ['dyad', 'stances']],
    ['paths', Math.ceil(runs / 16), ['paths']],
    ['timelines', Math.ceil(runs / 6), ['timeline']],
    ['aggregates', Math.ceil(runs / 6), aggregated],
  ])(
    'answers random %s as graphql-js does over the same data: %i',
    async (_, most, roots) => {
      let compared = 0;
      for (let seed = firstSeed; compared < most; seed += 1) {
        const operation = randomOperation(schema, seed, pool, roots);
        const document = parse(operation.document);
        const faults = validate(schema, document);
        // Two kinds may have a field of one name and different types: such a document is not valid, and another is made.
        if (faults.length > 0 && faults.every(({ message }) => message.includes('conflict'))) continue;
        expect(faults, `seed ${seed}: ${operation.document}`).toEqual([]);
        if (checkOperation(document, operationOf(document) as never).length > 0) continue;
        if (await expectSame(operation, `seed ${seed}`)) compared += 1;
      }
    },
    3_600_000,
  );

  it.each([
    [
      'fields of an interface that are merged from several fragments',
      '{ entity(id: "person:sean-duffy") { ...A ...B ... on Person { name } } } fragment A on Entity { id links(first: 2) { nodes { id } } } fragment B on Person { links(first: 2) { nodes { name } totalCount } }',
    ],
    [
      'two aliases of one field with different arguments',
      '{ a: people(first: 1) { nodes { id } } b: people(first: 2) { nodes { id } } }',
    ],
    ['an alias that is another field’s name', '{ entity(id: "agency:nasa") { name: id id: name } }'],
    ['nothing but __typename', '{ __typename }'],
    ['introspection beside data', '{ __type(name: "Person") { name kind } agency(id: "agency:nasa") { shortName } }'],
  ])('answers %s', async (_, document) => {
    expect(await expectSame({ document, variables: {} })).toBe(true);
  });
});
