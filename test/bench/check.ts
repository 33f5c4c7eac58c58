import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import { judgeSeeds } from '@rendezvous/seeds/load/judgeSeeds.ts';
import { readFolder } from '@rendezvous/seeds/load/readFolder.ts';
import { secondsOf } from './load.ts';
import { type Bench, medianOf } from './Measurement.ts';
import { measuredSeeds } from './seedFolder.ts';

const rounds = 7;
const bar = 2;

/** Reading the files and all checks that need no database; nothing is warmed up. */
export const check: Bench = {
  name: 'check',
  what: 'all file checks that need no database',
  async run() {
    const seeds = measuredSeeds();
    try {
      const seconds: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        seconds.push(
          await secondsOf(async () => {
            await judgeSeeds(readFolder(seeds.folder), vocabulary);
          }),
        );
      }
      const { median, low, high } = medianOf(seconds);
      const value = Math.round(median * 100) / 100;
      return {
        name: 'check',
        what: this.what,
        value,
        unit: 's',
        bar: `≤ ${bar} s`,
        holds: high <= bar,
        spread: `${seeds.what}: ${low.toFixed(2)} to ${high.toFixed(2)} s, the first ${seconds[0]?.toFixed(2)} s; ${Math.round(seeds.claims / median)} claims a second`,
      };
    } finally {
      seeds.remove();
    }
  },
};
