import type { PlainMap } from '../../reader/SeedItem.ts';
import type { SourceRow } from '../../writer/seedStatements.ts';
import { withoutEmpty } from './Draft.ts';
import { handWrittenItems } from './handWritten.ts';
import type { RawRow } from './RawFolder.ts';
import { slug } from './slug.ts';

/** What a row of the curated facts says of where it stands: `source`, `checked`, `confirmed_in`. */
export type FactsEvidence = { sources: SourceRow[]; evidence: PlainMap[] };

/**
 * The evidence of a row of `facts/*.csv`. `page`: the page named in `confirmed_in` was read, its source counts as
 * verified and the records that the row names do not; without `confirmed_in` it is the first of those records that was
 * read; `data`: the row agrees with a data set; `no`: nothing was read.
 * @param table file name without folder: `meetings.csv`
 * @param key what names the row in it: `M01`
 * @param quote words that stand in the source, verbatim
 */
export function factsEvidence({ cells }: RawRow, table: string, key: string, quote?: string): FactsEvidence {
  const { source = '', checked = '' } = cells;
  const confirmed = withoutNotes(cells.confirmed_in ?? '');
  const row = `${table} ${key}`;
  const sources: SourceRow[] = [];
  const evidence: PlainMap[] = [];
  const cite = (id: string, locator: string, verified: boolean, words?: string) =>
    evidence.push(withoutEmpty({ source: id, quote: words, locator, verified }));
  const [first = '', ...others] = recordsNamed(source);
  if (checked === 'page' && confirmed !== '') {
    const page = pageOf(confirmed);
    sources.push(recordSource(page.title));
    cite(recordId(page.title), `${row}; ${page.shows}`, true, quote);
  } else if (checked === 'page' && first !== '') {
    sources.push(recordSource(first));
    cite(recordId(first), row, true, quote);
  } else {
    cite('source:space-diplomacy-facts', confirmed === '' ? row : `${row}; ${confirmed}`, checked !== 'no', quote);
  }
  const named = [first, ...others].filter((one) => one !== '' && one !== evidenceTitle(sources));
  for (const one of named.filter(isWithoutWords)) {
    const dataSet = dataSetsByName[one];
    if (dataSet === undefined) sources.push(recordSource(one));
    cite(dataSet ?? recordId(one), `named in ${row}, not opened`, false);
  }
  return { sources, evidence };
}

/** What rows call the data sets that stand beside them: no record of its own is made for these. */
const dataSetsByName: Readonly<Record<string, string>> = {
  'manytreaties data set': 'source:manytreaties',
  cosmos: 'source:cosmos-human-spaceflight',
  'data set cosmos-human-spaceflight': 'source:cosmos-human-spaceflight',
  'The Economist launches': 'source:economist-space-launches',
};

/** The records that a row names; other tables of the facts and texts that are shipped are none. */
function recordsNamed(source: string): string[] {
  return source.split('; ').filter((title) => title !== '' && !/\.csv\b|^nasa-articles/.test(title));
}

/** What the curators changed in the row is no part of what was seen. */
function withoutNotes(confirmed: string): string {
  return confirmed.replace(/\s*\b(Changed|Added): [^;]*(;|$)/g, '').replace(/[\s.;]+$/, '');
}

/** An article that is written by hand is cited with its words, or not at all. */
function isWithoutWords(title: string): boolean {
  const written = handWrittenItems().sources.find(({ id }) => id === recordId(title));
  return written === undefined || written.properties.type === 'RECORD' || written.properties.type === 'DATASET';
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
