import { connect } from '@rendezvous/cypher/connection/connect.ts';
import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { createSchema } from '@rendezvous/seeds/load/createSchema.ts';
import { cypherShell } from '../setup/cypherShell.ts';
import { seedProcess } from '../setup/seedProcess.ts';
import { temporaryNeo4j } from '../setup/temporaryNeo4j.ts';
import { type Bench, medianOf } from './Measurement.ts';
import { measuredSeeds } from './seedFolder.ts';

const rounds = 3;
const bar = 20;

/** The whole `seed load` as a process, into an empty database, against cypher-shell on the same files. */
export const load: Bench = {
  name: 'load',
  what: 'seed load into an empty database against cypher-shell -f on the same files, indexes made before for both',
  async run() {
    const seeds = measuredSeeds();
    const shell = await cypherShell((line) => console.error(line));
    try {
      const own: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        own.push(await onEmptyDatabase((neo4j) => loadOnce(seeds.folder, neo4j)));
        console.error(`load: seed load ${own.at(-1)?.toFixed(1)} s; it made links, fold keys and bounds as well`);
      }
      const theirs = await onEmptyDatabase((neo4j) => shell(seeds.whole, neo4j));
      console.error(`load: cypher-shell ${theirs.toFixed(1)} s; claims and evidence only, without ends and links`);
      const { median, low, high } = medianOf(own);
      const value = Math.round((theirs / median) * 10) / 10;
      return {
        name: 'load',
        what: this.what,
        value,
        unit: '×',
        bar: `≥ ${bar} ×`,
        holds: value >= bar,
        spread: `${seeds.what}: seed load ${low.toFixed(1)} to ${high.toFixed(1)} s, cypher-shell ${theirs.toFixed(0)} s once`,
      };
    } finally {
      seeds.remove();
    }
  },
};

/** Seconds that some work takes on a database of its own that has been started, holds nothing and has its indexes. */
async function onEmptyDatabase(work: (neo4j: Neo4jSettings) => Promise<void>): Promise<number> {
  const { neo4j, stop } = await temporaryNeo4j();
  try {
    const driver = await connect(neo4j);
    await createSchema(driver, neo4j.database, vocabulary);
    await driver.close();
    return await secondsOf(() => work(neo4j));
  } finally {
    await stop();
  }
}

/** `seed load` as a process of its own. */
export async function loadOnce(folder: string, neo4j: Neo4jSettings): Promise<void> {
  const { code, stdout, stderr } = await seedProcess(['load', '--folder', folder], neo4j).ended;
  if (code !== 0) throw new Error(`seed load ended with code ${code}:\n${stderr}${stdout}`);
}

export async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1_000;
}
