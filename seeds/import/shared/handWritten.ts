import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSeeds } from '../../reader/readSeeds.ts';
import { byForm, type SeedItems } from '../../reader/SeedItem.ts';
import { madeByImporter } from './seedFileText.ts';

export const seedsFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The seed files of the product, by name. */
export function seedFileNames(): string[] {
  return readdirSync(seedsFolder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
}

let items: SeedItems | undefined;

/** What the seed files that no importer made hold. */
export function handWrittenItems(): SeedItems {
  items ??= byForm(
    readSeeds(
      seedFileNames()
        .map((name) => ({ name, text: readFileSync(join(seedsFolder, name), 'utf8') }))
        .filter(({ text }) => !text.includes(madeByImporter)),
    ).items,
  );
  return items;
}

type Said = { subject: string; predicate: string; object: string; since?: string };

/** The id of a hand-written claim that says the same of the same two, from the same day where one is given. */
export function handWrittenClaim({ subject, predicate, object, since }: Said): string | undefined {
  return handWrittenItems().claims.find(
    ({ properties }) =>
      properties.subject === subject &&
      properties.predicate === predicate &&
      properties.object === object &&
      (since === undefined || properties.since === since),
  )?.id;
}
