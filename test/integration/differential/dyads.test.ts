import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { openGraph } from '@rendezvous/cypher/connection/openGraph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { planCache } from '@rendezvous/server/compiler/planCache.ts';
import { answerOperation } from '@rendezvous/server/http/answerOperation.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { schemaVersion } from '@rendezvous/server/schema/printSchema.ts';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { actorsOf } from './actorsOf.ts';
import { loadReference, type Reference } from './loadReference.ts';
import { referenceResolvers } from './referenceResolvers.ts';

const schema = buildSchema(vocabulary);
const context = { schema, vocabulary, schemaVersion: schemaVersion(schema) };
const plans = planCache(context);

let graph: Graph;
let reference: Reference;
let resolvers: ReturnType<typeof referenceResolvers>;

beforeAll(async () => {
  const neo4j = inject('neo4j');
  const driver = await connect(neo4j);
  graph = openGraph(driver, neo4j.database);
  reference = await loadReference(driver, neo4j.database);
  resolvers = referenceResolvers(reference, context.schemaVersion);
});
afterAll(() => graph.close());

const ledger =
  '{ total undated tooFew byYear { year count } rows { cursor on until title verified entity { id } link { id } claims { id } } }';
const dyad = parse(`query($a: ID!, $b: ID!) {
  dyad(a: $a, b: $b, first: 100) {
    cooperation ${ledger} conflict ${ledger} incidents ${ledger} unopposed ${ledger}
    votes { total alike opposed abstained rows { cursor on a b outcome resolution { id } claims { id } } }
  }
}`);
const stances = parse(`query($id: ID!) {
  stances(disagreement: $id) { total issues actors { id } rows { actor { id } towards stance side since until statedOn claim { id } } }
}`);

/** Asks the compiler and the plain resolvers the same. */
async function expectSame(document: typeof dyad, variables: Record<string, string>): Promise<void> {
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  const { result } = await answerOperation({ graph, context, plans }, { document, operation, variables });
  const referred = await execute({ schema, document, variableValues: variables, ...resolvers } as never);
  expect(JSON.parse(JSON.stringify(result)), JSON.stringify(variables)).toEqual(JSON.parse(JSON.stringify(referred)));
}

// One shape of statement, so that many pairs take little time: rules that a random pair seldom meets are met here.
describe('The compiler answers as the plain resolvers do', () => {
  it('the dyads of those who do most, of former states and of agencies that changed hands', async () => {
    const ids = [
      ...new Set([
        ...actorsOf(reference).slice(0, 24),
        'nation:SUN',
        'nation:RUS',
        'nation:CHN',
        'nation:UKR',
        'agency:glavkosmos',
        'agency:rka',
        'person:jim-bridenstine',
        'person:yuri-koptev',
      ]),
    ];
    for (const [at, a] of ids.entries()) {
      for (const b of ids.slice(at + 1)) await expectSame(dyad, { a, b });
    }
  }, 120_000);

  it('the stances of every disagreement', async () => {
    const disagreements = reference.entities.filter(({ kind }) => kind === 'Disagreement');
    for (const { properties } of disagreements) await expectSame(stances, { id: properties.id });
  });
});
