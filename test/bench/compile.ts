import type { Graph } from '@rendezvous/cypher/connection/Graph.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { operationOf } from '@rendezvous/server/compiler/operationOf.ts';
import { type PlanCache, planCache } from '@rendezvous/server/compiler/planCache.ts';
import { argumentsOf } from '@rendezvous/server/compiler/runPlan.ts';
import { answerOperation } from '@rendezvous/server/http/answerOperation.ts';
import { buildSchema } from '@rendezvous/server/schema/buildSchema.ts';
import { type DocumentNode, execute, parse, validate } from 'graphql';
import { type Bench, medianOf } from './Measurement.ts';
import { nestedVariables, ownNested, peerNested } from './peer/nestedOperation.ts';
import { peerSchema } from './peer/peerSchema.ts';

const rounds = 200;
const warmUps = 500;
const bar = 50;

/** A valid document to the statement and its parameters, as they are handed to the driver. */
export const compile: Bench = {
  name: 'compile',
  what: 'a valid operation of five levels to its statement and parameters: known before, against @neo4j/graphql',
  async run() {
    const ways = { ...ownWays(), peer: await peerWay() };
    const times = { cached: [] as number[], uncached: [] as number[], limited: [] as number[], peer: [] as number[] };
    const names = Object.keys(times) as (keyof typeof times)[];
    for (let round = 0; round < warmUps + rounds; round += 1) {
      for (const name of names) {
        const time = await ways[name]();
        if (round >= warmUps) times[name].push(time);
      }
    }
    const cached = medianOf(times.cached).median;
    const theirs = medianOf(times.peer);
    const value = Math.round((theirs.median / cached) * 10) / 10;
    return {
      name: 'compile',
      what: this.what,
      value,
      unit: '×',
      bar: `≥ ${bar} × cached`,
      holds: value >= bar,
      spread: `cached ${cached.toFixed(3)}, with the checks of all limits ${medianOf(times.limited).median.toFixed(3)}, uncached ${medianOf(times.uncached).median.toFixed(2)} ms; @neo4j/graphql ${theirs.median.toFixed(2)} ms (${theirs.low.toFixed(2)} to ${theirs.high.toFixed(2)})`,
    };
  },
};

function ownWays() {
  const context = { schema: buildSchema(vocabulary), vocabulary, schemaVersion: '' };
  const document = valid(context.schema, ownNested);
  const operation = operationOf(document);
  if (operation === undefined) throw new Error('The document has no operation.');
  const kept = planCache(context);
  const compileWith = async (plans: PlanCache) => {
    const begin = performance.now();
    const plan = plans(document, operation, nestedVariables);
    const values = argumentsOf(plan, nestedVariables);
    for (const value of plan.parameters) value(values);
    return performance.now() - begin;
  };
  return {
    cached: () => compileWith(kept),
    uncached: () => compileWith(planCache(context)),
    /** The whole way of a request. */
    limited: () =>
      untilAsked((asked) => {
        const graph = { readRow: async () => asked() } as unknown as Graph;
        return answerOperation({ graph, context, plans: kept }, { document, operation, variables: nestedVariables });
      }),
  };
}

async function peerWay() {
  const schema = await peerSchema();
  const document = valid(schema, peerNested);
  return () =>
    untilAsked(async (asked) => {
      const run = async (query: string) =>
        query.includes('dbms.components') ? { records: [['5.26.30', 'community']] } : asked();
      await execute({ schema, document, variableValues: nestedVariables, contextValue: { executionContext: { run } } });
    });
}

function valid(schema: Parameters<typeof validate>[0], text: string): DocumentNode {
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw fault;
  return document;
}

/** Milliseconds until the database would be asked; what follows fails, and is not measured. */
async function untilAsked(work: (asked: () => never) => Promise<unknown>): Promise<number> {
  let end: number | undefined;
  const begin = performance.now();
  await work(() => {
    end = performance.now();
    throw new Error('Nothing is read here.');
  }).catch(() => undefined);
  if (end === undefined) throw new Error('Expected the database to be asked, and it was not.');
  return end - begin;
}
