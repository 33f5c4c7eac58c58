import type { RawFolder } from '../shared/RawFolder.ts';

/** A text of the space law corpus: one row of documents.jsonl. */
export type Instrument = {
  corpus_id: string;
  version_id: string;
  title: string;
  short_title: string;
  jurisdiction: string;
  document_type: string;
  official_citation: string;
  authentic_languages: readonly string[];
  language: string;
  adoption_date: string | null;
  entry_into_force_date: string | null;
  source_url: string;
  source_publisher: string;
  rights_note: string;
  text: string;
};

/** The file of the texts. */
export const documents = 'space-law-corpus/documents.jsonl';

/** Each instrument once: in English, or in the one language that it has. */
export function readInstruments(raw: RawFolder): readonly Instrument[] {
  const rows = raw.jsonLines(documents) as readonly Instrument[];
  return rows.filter(({ language, authentic_languages: all }) => language === 'en' || !all.includes('en'));
}
