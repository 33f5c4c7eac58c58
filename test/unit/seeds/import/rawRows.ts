import { type Known, newKnown } from '@rendezvous/seeds/import/shared/Known.ts';
import type { RawFolder, RawRow } from '@rendezvous/seeds/import/shared/RawFolder.ts';

type Cells = Readonly<Record<string, string>>;

/** A row of a table of the curated facts; cells that a test does not speak of are empty. */
export function factRow(cells: Cells): RawRow {
  return { cells: { source: '', checked: 'page', confirmed_in: '', certainty: 'certain', ...cells }, number: 1 };
}

/** A folder of raw tables made in a test; tables that it lacks are empty. */
export function rawFolder(tables: Readonly<Record<string, readonly RawRow[]>>): RawFolder {
  return { table: (path) => tables[path] ?? [], json: () => ({ index: {} }), jsonLines: () => [] };
}

/** Nations by their codes, as the first importer makes them. */
export function knownNations(...codes: readonly string[]): Known {
  const known = newKnown([]);
  for (const code of codes) known.add('Nation', { id: `nation:${code}`, name: `State ${code}`, iso3: code });
  return known;
}
