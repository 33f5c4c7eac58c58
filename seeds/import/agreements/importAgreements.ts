import type { EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { addClaim } from '../shared/addClaim.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, type FactsEvidence, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { agreementType } from './agreementType.ts';
import { contested } from './contested.ts';
import { governed } from './governed.ts';
import { joined } from './joined.ts';
import { officialTitles } from './officialTitles.ts';
import { type Party, readParties } from './readParties.ts';

const tables = ['agreements.csv', 'bilateral_more.csv'] as const;

/** Adopted by an assembly, signed by nobody. */
const notSigned = ['A102'];

/** Of these the treaty data says an end, and the row that it was still the base of relations later. */
const endDenied = ['A72'];

type Work = {
  entities: Draft;
  draft: Draft;
  dropped: Dropped[];
  known: Known;
  titles: Readonly<Record<string, string>>;
  /** Days on which agreements ended, by their id in the treaty data. */
  ends: ReadonlyMap<string | undefined, string | undefined>;
  programs: ReadonlyMap<string | undefined, RawRow>;
};

/** Makes the agreements of the curated facts: who signed them, when they entered into force, what they govern. */
export function importAgreements(raw: RawFolder, known: Known): Imported {
  const entities = newDraft('170-agreements.cypher', {
    what: 'treaties, accords, memoranda and contracts on space.',
    from: 'agreements.csv and bilateral_more.csv of the curated facts; titles from agreements.csv of github.com/globalgov/manytreaties (commit 4bf79f9) and from github.com/dacheah/space-law-corpus (commit 563d5c0).',
    licence: 'facts, own words; CC BY 4.0 for the titles.',
    date: '2026-11-23.',
  });
  const draft = newDraft('630-agreements-claims.cypher', {
    what: 'who signed those agreements, when they entered into force and ended, which programs they govern. Parties of the United Nations treaties and of the ESA Convention: see the file of treaty parties.',
    from: 'the same; ends from agreements.csv of github.com/globalgov/manytreaties (commit 4bf79f9).',
    licence: 'facts, own words; CC BY 4.0 for the ends.',
    date: '2026-11-23.',
  });
  const treaties = raw.table('treaty-parties/agreements.csv');
  const work: Work = {
    entities,
    draft,
    dropped: [],
    known,
    titles: officialTitles(raw),
    ends: new Map(treaties.map(({ cells }) => [cells.treatyID, cells.End])),
    programs: new Map(raw.table('facts/programs.csv').map((row) => [row.cells.id, row])),
  };
  const read: Record<string, number> = {};
  for (const table of tables) {
    const rows = raw.table(`facts/${table}`);
    read[`facts/${table}`] = rows.length;
    for (const row of rows) addAgreement(work, row, table);
  }
  return { drafts: [entities, draft], read, dropped: work.dropped };
}

function addAgreement(work: Work, row: RawRow, table: string): void {
  const { id: key = '', date = '', parties: cell = '' } = row.cells;
  const { parties, described } = readParties(cell, date, work.known);
  const entity = entityOf(work, row, parties);
  work.known.add('Agreement', entity);
  work.entities.entities.push({ kind: 'Agreement', row: entity });
  const facts = evidenceOf(row, table);
  const drop = (reason: string) => work.dropped.push({ table: `facts/${table}`, row: key, reason });
  if (joined[key]?.short !== undefined) drop('parties are taken from treaty-parties/parties.csv');
  else {
    for (const part of described) drop(`a party is described, not named: "${part}"`);
    addSigned(work, row, table, entity.id, parties, facts);
  }
  addDates(work, row, entity.id, facts);
  addGoverned(work, row, table, entity.id);
}

function entityOf({ titles }: Work, { cells }: RawRow, parties: readonly Party[]): EntityRow {
  const { id: key = '', name = '', date, in_force: inForceFrom } = cells;
  const title = titles[key];
  return {
    id: `agreement:${slug(name)}`,
    ...withoutEmpty({
      name,
      aliases: title === undefined || slug(title) === slug(name) ? [] : [title],
      type: agreementType(name, parties),
      signedOn: notSigned.includes(key) ? '' : date,
      inForceFrom,
    }),
  };
}

/** Rows that the treaty data bears out rest on it too. */
function evidenceOf(row: RawRow, table: string): FactsEvidence {
  const key = row.cells.id ?? '';
  const { sources, evidence } = factsEvidence(row, table, key);
  const treaty = joined[key]?.treaty;
  if (treaty === undefined) return { sources, evidence };
  const others = evidence.filter(({ source }) => source !== 'source:manytreaties');
  const locator = `agreements.csv, treatyID ${treaty}`;
  return { sources, evidence: [...others, { source: 'source:manytreaties', locator, verified: true }] };
}

function addSigned(
  { draft }: Work,
  row: RawRow,
  table: string,
  object: string,
  parties: readonly Party[],
  { sources, evidence }: FactsEvidence,
): void {
  const { id: key = '', date } = row.cells;
  for (const { id: subject, note } of parties) {
    const claim = { subject, predicate: 'SIGNED', object, since: date };
    const id = `claim:agreements-${key}-signed-${shortId(subject)}`;
    const noted = evidence.map((one, index) =>
      note === undefined || index > 0 ? one : { ...one, locator: `${one.locator}; party: ${note}` },
    );
    const other = contested.find((one) => one.row === key && one.party === subject);
    const confidence = other === undefined ? signatureConfidence(row) : 'DISPUTED';
    const own = other?.isRowUnseen === true ? noted.map((one) => ({ ...one, verified: false })) : noted;
    addClaim(draft, id, { ...claim, confidence }, { sources, evidence: own });
    if (other === undefined) continue;
    const against = factsEvidence({ ...row, cells: { checked: 'page', confirmed_in: other.seen } }, table, key);
    addClaim(draft, `${id}-${other.date}`, { ...claim, since: other.date, confidence: 'DISPUTED' }, against);
    draft.contradictions.push({ claim: `${id}-${other.date}`, contradicts: id });
  }
  if (parties.length > 0 || notSigned.includes(key) || joined[key]?.short !== undefined) return;
  const claim = { subject: object, predicate: 'signedOn', value: date, confidence: confidenceOf(row) };
  addClaim(draft, `claim:agreements-${key}-signed`, claim, { sources, evidence });
}

/** LIKELY where `confirmed_in` tells that who signed, or when, was not seen. */
function signatureConfidence(row: RawRow): string {
  const unseen = /not seen: ([^;]*)/.exec(row.cells.confirmed_in ?? '')?.[1] ?? '';
  const isOfSignature = (part: string) =>
    /\b(part(y|ies)|day|date|month|year|title|signing)\b/.test(part) && !part.includes('entry into force');
  return unseen.split(', ').some(isOfSignature) ? 'LIKELY' : confidenceOf(row);
}

/** Entry into force and end; a day that the page does not show is not verified. */
function addDates({ draft, dropped, ends }: Work, row: RawRow, subject: string, facts: FactsEvidence): void {
  const { id: key = '', in_force: inForce, confirmed_in: shown = '' } = row.cells;
  if (inForce !== undefined && inForce !== '') {
    const isSeen = !/not seen:[^;]*entry into force/.test(shown);
    const claim = {
      subject,
      predicate: 'inForceSince',
      value: inForce,
      since: inForce,
      confidence: isSeen ? confidenceOf(row) : 'LIKELY',
    };
    const evidence = isSeen ? facts.evidence : facts.evidence.map((one) => ({ ...one, verified: false }));
    addClaim(draft, `claim:agreements-${key}-in-force`, claim, { sources: facts.sources, evidence });
  }
  const end = ends.get(joined[key]?.treaty) ?? '';
  if (end === '' || end.startsWith('9999')) return;
  if (endDenied.includes(key)) {
    const reason = `ends on ${end} there, while bilateral_more.csv ${key} has it in use later`;
    dropped.push({ table: 'treaty-parties/agreements.csv', row: joined[key]?.treaty ?? key, reason });
    return;
  }
  const evidence = facts.evidence.filter(({ source }) => source === 'source:manytreaties');
  const claim = { subject, predicate: 'endedOn', value: end, since: end };
  addClaim(draft, `claim:agreements-${key}-ended`, claim, { sources: [], evidence });
}

function addGoverned({ draft, dropped, known, programs }: Work, row: RawRow, table: string, subject: string): void {
  const { id: key = '', date, in_force: inForce } = row.cells;
  for (const { program, by, until } of governed.filter((one) => one.row === key)) {
    const object = known.find('Program', `program:${program}`);
    const programRow = programs.get(program);
    if (object === undefined || programRow === undefined) {
      dropped.push({ table: `facts/${table}`, row: key, reason: `it governs program:${program}, which no file makes` });
      continue;
    }
    const claim = { subject, predicate: 'GOVERNS', object, since: inForce === '' ? date : inForce, until };
    const facts = by === 'ROW' ? factsEvidence(programRow, 'programs.csv', program) : evidenceOf(row, table);
    const modality = by === 'NAME' ? 'INFERRED' : undefined;
    addClaim(draft, `claim:agreements-${key}-governs-${program}`, { ...claim, modality }, facts);
  }
}

function shortId(id: string): string {
  return id.slice(id.indexOf(':') + 1).toLowerCase();
}
