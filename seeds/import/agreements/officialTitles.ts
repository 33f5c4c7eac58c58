import type { RawFolder } from '../shared/RawFolder.ts';
import { readInstruments } from '../space-law/readInstruments.ts';
import { joined } from './joined.ts';

/** The full titles of agreements by row: of the corpus where it has the text, else of the treaty data. */
export function officialTitles(raw: RawFolder): Readonly<Record<string, string>> {
  const ofTreaties = new Map(
    raw.table('treaty-parties/agreements.csv').map(({ cells }) => [cells.treatyID, cells.Title] as const),
  );
  const ofTexts = new Map(readInstruments(raw).map(({ corpus_id: id, title }) => [id, title] as const));
  return Object.fromEntries(
    Object.entries(joined).flatMap(([row, { treaty, corpus }]) => {
      const title = (corpus === undefined ? undefined : ofTexts.get(corpus)) ?? ofTreaties.get(treaty);
      return title === undefined ? [] : [[row, title.replace(/ \(London Version\)$/, '')]];
    }),
  );
}
