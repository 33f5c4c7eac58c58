import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { SourceRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { addClaim } from '../shared/addClaim.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { instruments } from './instruments.ts';
import { keyProvisions } from './keyProvisions.ts';
import { documents, type Instrument, readInstruments } from './readInstruments.ts';

type ConceptIndex = {
  index: Readonly<Record<string, readonly { corpus_id: string; version_id: string; unit: string }[]>>;
};

const concepts = 'space-law-corpus/concept-index.json';
const corpus = 'source:space-law-corpus';

/** Makes the declarations, guidelines and laws of the corpus; of these and of its treaties dates, concepts and key provisions. */
export function importSpaceLaw(raw: RawFolder, known: Known): Imported {
  const read = readInstruments(raw);
  const entities = newDraft('173-space-law.cypher', {
    what: 'declarations and principles of the UN General Assembly, guidelines of COPUOS, and laws on space.',
    from: 'documents.jsonl of github.com/dacheah/space-law-corpus (commit 563d5c0).',
    licence: 'CC BY 4.0.',
    date: '2026-11-22.',
  });
  const draft = newDraft('637-space-law-claims.cypher', {
    what: 'when those instruments and the treaties on space were adopted and entered into force, how they are cited, which concepts they are about, and what the key provisions of the treaties say.',
    from: 'documents.jsonl and concept-index.json of github.com/dacheah/space-law-corpus (commit 563d5c0); the words of the treaties from the texts that UNOOSA publishes, as the corpus has them (seeds/texts). Concept tags are machine-made and were reviewed there.',
    licence: 'CC BY 4.0; the texts of the treaties are freely reproducible with attribution.',
    date: '2026-11-22.',
  });
  const { index } = raw.json(concepts) as ConceptIndex;
  const texts: { source: string; text: string }[] = [];
  for (const instrument of read) {
    const subject = entityOf(instrument, entities, known);
    addDates(draft, instrument, subject);
    addConcepts(draft, instrument, subject, index);
    const text = instruments[instrument.corpus_id]?.text;
    if (text === undefined) continue;
    draft.sources.push(textSource(text, instrument));
    texts.push({ source: text, text: `${instrument.text.trim()}\n` });
    addProvisions(draft, instrument, subject, text);
  }
  const rows = raw.jsonLines(documents) as readonly Instrument[];
  return {
    drafts: [entities, draft],
    read: { [documents]: rows.length, [concepts]: Object.keys(index).length },
    dropped: repeats(rows, read),
    texts,
  };
}

/** The same instrument in another language repeats the English one. */
function repeats(rows: readonly Instrument[], read: readonly Instrument[]): Dropped[] {
  const versions = new Set(read.map(({ version_id: version, corpus_id: id }) => `${id} ${version}`));
  return rows
    .filter(({ version_id: version, corpus_id: id }) => !versions.has(`${id} ${version}`))
    .map(({ corpus_id: id, language }) => ({
      table: documents,
      row: `${id} ${language}`,
      reason: 'repeats the English text in another language',
    }));
}

function placeOf({ corpus_id: id }: Instrument) {
  const place = instruments[id];
  if (place !== undefined) return place;
  throw new UsageError(
    `Expected a place in the graph for the instrument ${id}, found none.`,
    'Add it to seeds/import/space-law/instruments.ts.',
  );
}

function entityOf(instrument: Instrument, entities: Draft, known: Known): string {
  const { agreement, name = '', type = '', description = '' } = placeOf(instrument);
  if (agreement !== undefined) return known.want('Agreement', agreement);
  const row = {
    id: `agreement:${slug(name)}`,
    ...withoutEmpty({
      name,
      aliases: [instrument.title],
      description,
      type,
      inForceFrom: instrument.entry_into_force_date ?? '',
    }),
  };
  known.add('Agreement', row);
  entities.entities.push({ kind: 'Agreement', row });
  return row.id;
}

function idOf(instrument: Instrument, what: string): string {
  return `claim:space-law-${slug(instrument.corpus_id.split('/').slice(1).join('-'))}-${what}`;
}

function inCorpus(locator: string): PlainMap[] {
  return [{ source: corpus, locator, verified: true }];
}

function addDates(draft: Draft, instrument: Instrument, subject: string): void {
  const {
    corpus_id: id,
    official_citation: citation,
    adoption_date: adopted,
    entry_into_force_date: force,
  } = instrument;
  const add = (what: string, predicate: string, column: string, value: string, since?: string) =>
    addClaim(
      draft,
      idOf(instrument, what),
      { subject, predicate, value, since },
      { sources: [], evidence: inCorpus(`documents.jsonl, ${id}, ${column}`) },
    );
  add('citation', 'officialCitation', 'official_citation', citation);
  if (adopted !== null) add('adopted', 'adoptedOn', 'adoption_date', adopted, adopted);
  if (force !== null && placeOf(instrument).agreement === undefined)
    add('in-force', 'inForceSince', 'entry_into_force_date', force, force);
}

function addConcepts(draft: Draft, instrument: Instrument, subject: string, index: ConceptIndex['index']): void {
  for (const [concept, tagged] of Object.entries(index)) {
    const units = tagged
      .filter(
        ({ corpus_id: id, version_id: version }) => id === instrument.corpus_id && version === instrument.version_id,
      )
      .map(({ unit }) => shortUnit(unit));
    if (units.length === 0) continue;
    addClaim(
      draft,
      idOf(instrument, `concept-${slug(concept)}`),
      { subject, predicate: 'aboutConcept', value: concept.replaceAll('_', ' ') },
      { sources: [], evidence: inCorpus(`concept-index.json, ${[...new Set(units)].join(', ')}`) },
    );
  }
}

/** `Guideline A.1 Adopt, revise and amend …` is Guideline A.1; a unit may carry its whole first sentence. */
function shortUnit(unit: string): string {
  const numbered = /^(?:Article|Paragraph|Principle|Guideline|§) ?[A-Z]?[\w.-]*\w/.exec(unit);
  return numbered?.[0] ?? unit;
}

function textSource(id: string, instrument: Instrument): SourceRow {
  return {
    id,
    ...withoutEmpty({
      title: instrument.title,
      type: 'TREATY',
      publisher: 'United Nations Office for Outer Space Affairs, as held in the space law corpus',
      publishedOn: instrument.version_id,
      retrievedOn: '2026-11-22',
      url: instrument.source_url,
      lang: instrument.language,
      licence: instrument.rights_note,
    }),
  };
}

function addProvisions(draft: Draft, instrument: Instrument, subject: string, source: string): void {
  for (const { unit, says, quote } of keyProvisions.filter((one) => one.corpus === instrument.corpus_id)) {
    addClaim(
      draft,
      idOf(instrument, `provision-${slug(unit)}`),
      { subject, predicate: 'provision', value: `${unit}: ${says}` },
      { sources: [], evidence: [{ source, quote, locator: unit, verified: true }] },
    );
  }
}
