import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { SourceRow } from '@rendezvous/cypher/writer/seedStatements.ts';
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
  const shown = withoutNotes(cells.confirmed_in ?? '');
  const row = `${table} ${key}`;
  const sources: SourceRow[] = [];
  const evidence: PlainMap[] = [];
  const cite = (id: string, locator: string, verified: boolean, words?: string) =>
    evidence.push(withoutEmpty({ source: id, quote: words, locator, verified }));
  const records = source.split('; ').filter((one) => one !== '' && !isOwnTable(one) && !isNoRecord(one));
  const first = records[0];
  if (checked === 'page' && shown !== '') {
    const { title, shows } = pageOf(shown);
    sources.push(recordSource(title));
    cite(recordId(title), `${row}; ${shows}`, true, quote);
  } else if (checked === 'page' && first !== undefined) {
    sources.push(recordSource(first));
    cite(recordId(first), row, true, quote);
  } else {
    cite('source:space-diplomacy-facts', shown === '' ? row : `${row}; ${shown}`, checked !== 'no', quote);
  }
  const page = String(sources[0]?.title ?? '');
  for (const one of records.filter((record) => !page.startsWith(record) && isWithoutWords(record))) {
    const dataSet = dataSetsByName[one];
    if (evidence.some((cited) => cited.source === recordId(one))) continue;
    if (dataSet === undefined) sources.push(recordSource(one));
    cite(dataSet ?? recordId(one), `named in ${row}, not opened`, false);
  }
  return { sources, evidence };
}

/** What rows call the data sets that stand beside them: no record of its own is made for these. */
const dataSetsByName: Readonly<Record<string, string>> = {
  'manytreaties data set': 'source:manytreaties',
  cosmos: 'source:cosmos-human-spaceflight',
  'cosmos flights.csv': 'source:cosmos-human-spaceflight',
  'gcat-orgs': 'source:gcat-orgs',
  GCAT: 'source:gcat-orgs',
  'data set cosmos-human-spaceflight': 'source:cosmos-human-spaceflight',
  'The Economist launches': 'source:economist-space-launches',
};

/** A word that names no publication, or a remark on the row. */
function isNoRecord(name: string): boolean {
  return /^(press|address|crew announced by .*|launch day from .*|oath .*)$|\bis certain$|\bnot checked$|^end date /.test(
    name,
  );
}

/** `agreements.csv A31`: a row beside this one is no source of its own, and the NASA texts are sources by themselves. */
function isOwnTable(name: string): boolean {
  return /^(as in )?[a-z_]+\.csv\b|^nasa-articles/.test(name);
}

/** An article that is written by hand is cited with its words, or not at all. */
function isWithoutWords(title: string): boolean {
  const written = handWrittenItems().sources.find(({ id }) => id === recordId(title));
  return written === undefined || written.properties.type === 'RECORD' || written.properties.type === 'DATASET';
}

/** What the curators changed in the row is no part of what was seen. */
function withoutNotes(confirmed: string): string {
  return confirmed.replace(/\s*\b(Changed|Added): [^;]*(;|$)/g, '').replace(/[\s.;]+$/, '');
}

/** The page that was read stands before the first colon, what it shows after it. */
function pageOf(shown: string): { title: string; shows: string } {
  const cut = /^([^;]{3,120}?):\s+(.+)$/s.exec(shown);
  const title = cut?.[1] ?? shown.split('; ')[0]?.slice(0, 120) ?? '';
  return { title, shows: cut?.[2] ?? shown };
}

function recordSource(title: string): SourceRow {
  return { id: recordId(title), title, type: 'RECORD', licence: 'bibliographic facts' };
}

function recordId(title: string): string {
  return `source:${slug(title).slice(0, 80).replace(/-$/, '')}`;
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
