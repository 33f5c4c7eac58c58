import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@rendezvous/cypher/settings/readSettings.ts';
import type { LoadMemory, Remembered } from './LoadMemory.ts';

function isWhole({ key, bookmark, problems, counts, hash }: Remembered): boolean {
  const texts = [key, bookmark, hash].every((text) => typeof text === 'string');
  return texts && Array.isArray(problems) && typeof counts === 'object' && counts !== null;
}

/** A load memory in the data folder; of one database, the last. Where it cannot be read or written, nothing is known. */
export function fileMemory({ dataFolder, neo4j }: Settings): LoadMemory {
  const file = join(dataFolder, 'loaded.json');
  const where = neo4j === undefined ? 'managed' : `${neo4j.uri} ${neo4j.database}`;
  return {
    recall: () => {
      try {
        const { where: known, ...load } = JSON.parse(readFileSync(file, 'utf8')) as Remembered & { where: string };
        return known === where && isWhole(load) ? load : undefined;
      } catch {
        return undefined; // then the graph is compared
      }
    },
    keep: (load) => {
      const draft = `${file}.${process.pid}`;
      try {
        mkdirSync(dataFolder, { recursive: true });
        writeFileSync(draft, JSON.stringify({ where, ...load }));
        renameSync(draft, file);
      } catch {
        // then the graph is compared at the next load
      }
    },
  };
}
