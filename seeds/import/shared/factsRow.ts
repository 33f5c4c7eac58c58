import type { PlainMap } from '../../reader/SeedItem.ts';
import type { SourceRow } from '../../writer/seedStatements.ts';
import { withoutEmpty } from './Draft.ts';
import type { RawRow } from './RawFolder.ts';
import { slug } from './slug.ts';

/** What a row of the curated facts says of where it stands: `source`, `checked`, `confirmed_in`. */
export type FactsEvidence = { sources: SourceRow[]; evidence: PlainMap[] };

/**
 * The evidence of a row of `facts/*.csv`. `page`: the page named in `confirmed_in` was read, its source counts as
 * verified and the record that the row names does not; `data`: the row agrees with a data set; `no`: nothing was read.
 * @param table file name without folder: `meetings.csv`
 * @param key what names the row in it: `M01`
 * @param quote words that stand in the source, verbatim
 */
export function factsEvidence({ cells }: RawRow, table: string, key: string, quote?: string): FactsEvidence {
  const { source = '', checked = '', confirmed_in: confirmed = '' } = cells;
  const row = `${table} ${key}`;
  const sources: SourceRow[] = [];
  const evidence: PlainMap[] = [];
  const cite = (id: string, locator: string, verified: boolean, words?: string) =>
    evidence.push(withoutEmpty({ source: id, quote: words, locator, verified }));
  if (checked === 'page' && confirmed !== '') {
    const page = pageOf(confirmed);
    sources.push(recordSource(page.title));
    cite(recordId(page.title), `${row}; ${page.shows}`, true, quote);
  } else {
    cite('source:space-diplomacy-facts', confirmed === '' ? row : `${row}; ${confirmed}`, checked !== 'no', quote);
  }
  for (const title of recordsNamed(source).filter((one) => one !== evidenceTitle(sources))) {
    sources.push(recordSource(title));
    cite(recordId(title), `named in ${row}, not opened`, false);
  }
  return { sources, evidence };
}

/** The records that a row names; its own tables and data sets are no records, they stand in `confirmed_in`. */
function recordsNamed(source: string): string[] {
  const own = /\.csv\b|^nasa-articles|^cosmos$|^data set |^The Economist launches$/;
  return source.split('; ').filter((title) => title !== '' && !own.test(title));
}

/** The page that was read stands before the first colon, what it shows after it. */
function pageOf(confirmed: string): { title: string; shows: string } {
  const cut = /^(.{3,120}?):\s+(.+)$/s.exec(confirmed);
  return cut === null
    ? { title: confirmed.slice(0, 120), shows: confirmed }
    : { title: cut[1] ?? '', shows: cut[2] ?? '' };
}

function recordSource(title: string): SourceRow {
  return { id: recordId(title), title, type: 'RECORD', licence: 'bibliographic facts' };
}

function recordId(title: string): string {
  return `source:${slug(title).slice(0, 80).replace(/-$/, '')}`;
}

function evidenceTitle(sources: readonly SourceRow[]): string | undefined {
  return sources[0]?.title as string | undefined;
}

const confidences: Readonly<Record<string, string>> = { certain: 'CERTAIN', likely: 'LIKELY' };

/** `certainty` as the claim's confidence. */
export function confidenceOf({ cells }: RawRow): string {
  return confidences[cells.certainty ?? ''] ?? 'CERTAIN';
}

/** The confidence of a claim that says all that its row says: LIKELY too where `confirmed_in` tells that a part was not seen. */
export function confidenceOfWhole(row: RawRow): string {
  return /\bnot seen\b/.test(row.cells.confirmed_in ?? '') ? 'LIKELY' : confidenceOf(row);
}
