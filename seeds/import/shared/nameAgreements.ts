import type { Imported } from './Draft.ts';
import type { Known } from './Known.ts';
import type { RawFolder } from './RawFolder.ts';

const tables = ['facts/agreements.csv', 'facts/bilateral_more.csv'];

/** Lets agreements be found by their keys in the facts, `A12`, which other tables use; makes nothing. */
export function nameAgreements(raw: RawFolder, known: Known): Imported {
  for (const { cells } of tables.flatMap((table) => raw.table(table))) {
    const id = known.find('Agreement', cells.name ?? '');
    if (id !== undefined) known.call('Agreement', cells.id ?? '', id);
  }
  return { drafts: [], read: {}, dropped: [] };
}
