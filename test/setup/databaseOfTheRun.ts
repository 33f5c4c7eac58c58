import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import type { TestProject } from 'vitest/node';
import { loadProductSeeds } from './loadProductSeeds.ts';
import { type TemporaryNeo4j, temporaryNeo4j } from './temporaryNeo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A real Neo4j that holds the product's seeds. Tests share it, so they only read. */
    neo4j: Neo4jSettings;
  }
}

type Run = { database: Promise<TemporaryNeo4j>; projects: number };
/** Each project loads this file for itself; the database is one for all of them. */
const shared = globalThis as typeof globalThis & { rendezvousRun?: Run };

/** Starts one Neo4j for the whole run and loads the seeds. It is stopped after the last project. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  shared.rendezvousRun ??= { database: start(), projects: 0 };
  const run = shared.rendezvousRun;
  run.projects += 1;
  const { neo4j, stop } = await run.database;
  project.provide('neo4j', neo4j);
  return async () => {
    run.projects -= 1;
    if (run.projects === 0) await stop();
  };
}

async function start(): Promise<TemporaryNeo4j> {
  const began = performance.now();
  const say = (line: string) => console.log(`[database of the run] ${line}`);
  say('starting Neo4j in a temporary folder');
  const database = await temporaryNeo4j(say);
  const stop = async () => {
    await database.stop();
    say('stopped, and its folder is removed');
  };
  try {
    say('loading the seeds');
    await loadProductSeeds(database.neo4j);
    say(`ready after ${((performance.now() - began) / 1000).toFixed(1)} s at ${database.neo4j.uri}`);
    return { neo4j: database.neo4j, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
