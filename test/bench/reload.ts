import { temporaryNeo4j } from '../setup/temporaryNeo4j.ts';
import { loadOnce, secondsOf } from './load.ts';
import { type Bench, medianOf } from './Measurement.ts';
import { measuredSeeds } from './seedFolder.ts';

const rounds = 5;
const bar = 5;

/** `seed load` of unchanged files against the first one, each as a process, on one database. */
export const reload: Bench = {
  name: 'reload',
  what: 'seed load of unchanged files against the first load',
  async run() {
    const seeds = measuredSeeds();
    const { neo4j, stop } = await temporaryNeo4j();
    try {
      const first = await secondsOf(() => loadOnce(seeds.folder, neo4j));
      const again: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        again.push(await secondsOf(() => loadOnce(seeds.folder, neo4j)));
      }
      const { median, low, high } = medianOf(again);
      const value = Math.round((first / median) * 10) / 10;
      return {
        name: 'reload',
        what: this.what,
        value,
        unit: '×',
        bar: `≥ ${bar} ×`,
        holds: value >= bar,
        spread: `${seeds.what}: first ${first.toFixed(1)} s, then ${low.toFixed(2)} to ${high.toFixed(2)} s`,
      };
    } finally {
      await stop();
      seeds.remove();
    }
  },
};
