import { connect } from '@rendezvous/cypher/connection/connect.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { compileOperation } from '@rendezvous/server/compiler/compileOperation.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { argumentsOf } from '@rendezvous/server/compiler/runPlan.ts';
import { serve } from '@rendezvous/server/http/serve.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { parse } from 'graphql';
import { loadProductSeeds } from '../setup/loadProductSeeds.ts';
import { temporaryNeo4j } from '../setup/temporaryNeo4j.ts';
import { type Bench, medianOf } from './Measurement.ts';

const query = `query Hop($ids: [ID!]!) {
  neighborhood(ids: $ids, first: 25) { entities { id kind name } links { id predicate from { id } to { id } } counts { predicate total shown } }
}`;
const variables = { ids: ['program:iss'] };
const rounds = 300;
const warmUps = 50;
const bar = 1.5;

/** A neighbourhood over HTTP against the same Cypher through the driver, in turns. */
export const hop: Bench = {
  name: 'hop',
  what: 'GraphQL neighbourhood over HTTP, p50, against the same Cypher through the driver',
  async run() {
    const { neo4j, stop } = await temporaryNeo4j();
    try {
      await loadProductSeeds(neo4j);
      const served = await serve({
        settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' },
        neo4j,
        webFolder: '/nowhere',
      });
      const driver = await connect(neo4j);
      const { statement, parameters } = compiled();
      const ratios: number[] = [];
      const http: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < warmUps + rounds; round += 1) {
        const overHttp = await timed(() => ask(served.address));
        const overBolt = await timed(async () => {
          const session = driver.session({ database: neo4j.database, defaultAccessMode: 'READ' });
          await session.run(statement, parameters);
          await session.close();
        });
        if (round < warmUps) continue;
        http.push(overHttp);
        bare.push(overBolt);
        ratios.push(overHttp / overBolt);
      }
      await driver.close();
      await served.close();
      const value = Math.round((medianOf(http).median / medianOf(bare).median) * 100) / 100;
      const { low, high } = medianOf(ratios);
      return {
        name: 'hop',
        what: this.what,
        value,
        unit: '×',
        bar: `≤ ${bar} ×`,
        holds: value <= bar,
        spread: `pairs ${low.toFixed(2)} to ${high.toFixed(2)}`,
      };
    } finally {
      await stop();
    }
  },
};

function compiled() {
  const document = parse(query);
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  const plan = compileOperation(
    { schema: buildSchema(vocabulary), vocabulary, schemaVersion: '' },
    document,
    operation,
    variables,
  );
  const values = argumentsOf(plan, variables);
  return {
    statement: String(plan.statement),
    parameters: Object.fromEntries(plan.parameters.map((value, index) => [`p${index}`, value(values)])),
  };
}

async function ask(address: string): Promise<void> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  await response.json();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
