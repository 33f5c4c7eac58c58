import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productFolder, readFolder } from '@rendezvous/seeds/load/readFolder.ts';
import { readSeeds } from '@rendezvous/seeds/reader/readSeeds.ts';
import { writeSyntheticSeeds } from '../setup/syntheticSeeds.ts';

const fewest = 20_000;

export type MeasuredSeeds = {
  folder: string;
  /** All its files as one, as `cypher-shell -f` takes them. */
  whole: string;
  claims: number;
  what: string;
  remove(): void;
};

/** The product's own seeds where they hold 20,000 claims, else made-up ones. */
export function measuredSeeds(): MeasuredSeeds {
  const scratch = mkdtempSync(join(tmpdir(), 'rendezvous-bench-'));
  const own = claimsIn(productFolder);
  const folder = own >= fewest ? productFolder : join(scratch, 'seeds');
  if (own < fewest) writeSyntheticSeeds(folder, fewest);
  const claims = Math.max(own, fewest);
  const whole = join(scratch, 'whole.cypher');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  writeFileSync(whole, names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
  return {
    folder,
    whole,
    claims,
    what: `${claims} claims of ${own >= fewest ? 'the product' : 'a made-up graph'}`,
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}

function claimsIn(folder: string): number {
  return readSeeds(readFolder(folder).files).items.filter(({ form }) => form === 'CLAIM').length;
}
