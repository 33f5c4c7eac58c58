import { addClaim } from '../shared/addClaim.ts';
import { type Draft, type Imported, newDraft } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { otherDays, otherOrders } from './otherDays.ts';

const file = 'artemis_accords.csv';
const object = 'agreement:artemis-accords';

/** What a row says where the hand that signed was not seen. */
const signerNotSeen = /not seen: (signer|who signed|her signature|that he signed)/;

/** Makes who signed the Artemis Accords, when, as which in order, and by whose hand. */
export function importArtemis(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(`facts/${file}`);
  const draft = newDraft('633-artemis-accords.cypher', {
    what: 'the states that signed the Artemis Accords, to number 62 of April 2026; the order and the signers as claims about values.',
    from: 'artemis_accords.csv of the curated facts. Days are local.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  for (const row of rows) {
    const { iso3 = '' } = row.cells;
    const subject = known.want('Nation', `nation:${iso3}`);
    addSigned(draft, row, subject);
    addNumber(draft, row, subject);
    addSigners(draft, row, subject);
  }
  return { drafts: [draft], read: { [`facts/${file}`]: rows.length }, dropped: [] };
}

function keyOf({ cells }: RawRow): string {
  return `${cells.no} ${cells.iso3}`;
}

/** The id of a claim on a row: `claim:artemis-accords-10-kor-signed`. */
function idOf({ cells }: RawRow, what: string): string {
  return `claim:artemis-accords-${cells.no}-${cells.iso3?.toLowerCase()}-${what}`;
}

/** Evidence from a page that says otherwise than the row. */
function against(row: RawRow, seen: string) {
  return factsEvidence({ ...row, cells: { checked: 'page', confirmed_in: seen } }, file, keyOf(row));
}

function addSigned(draft: Draft, row: RawRow, subject: string): void {
  const id = idOf(row, 'signed');
  const other = otherDays.find(({ iso3 }) => iso3 === row.cells.iso3);
  const claim = { subject, predicate: 'SIGNED', object, since: row.cells.date };
  const confidence = other === undefined ? confidenceOf(row) : 'DISPUTED';
  addClaim(draft, id, { ...claim, confidence }, factsEvidence(row, file, keyOf(row)));
  if (other === undefined) return;
  addClaim(draft, `${id}-${other.date}`, { ...claim, since: other.date, confidence }, against(row, other.seen));
  draft.contradictions.push({ claim: `${id}-${other.date}`, contradicts: id });
}

function addNumber(draft: Draft, row: RawRow, subject: string): void {
  const id = idOf(row, 'number');
  const other = otherOrders.find(({ iso3 }) => iso3 === row.cells.iso3);
  const claim = { subject, predicate: 'artemisAccordsNumber' };
  const confidence = other === undefined ? confidenceOf(row) : 'DISPUTED';
  addClaim(draft, id, { ...claim, value: row.cells.no, confidence }, factsEvidence(row, file, keyOf(row)));
  if (other === undefined) return;
  addClaim(draft, `${id}-${other.number}`, { ...claim, value: other.number, confidence }, against(row, other.seen));
  draft.contradictions.push({ claim: `${id}-${other.number}`, contradicts: id });
}

/** The signer is a claim of its own: rows say where a signature was seen and not by whom. */
function addSigners(draft: Draft, row: RawRow, subject: string): void {
  const { signed_by: signer = '', date, confirmed_in: shown = '' } = row.cells;
  if (signer === '') return;
  const isSeen = !signerNotSeen.test(shown);
  const { sources, evidence } = factsEvidence(row, file, keyOf(row));
  const claim = {
    subject,
    predicate: 'artemisAccordsSigner',
    value: signer,
    since: date,
    confidence: isSeen ? confidenceOf(row) : 'LIKELY',
  };
  addClaim(draft, idOf(row, 'signer'), claim, {
    sources,
    evidence: isSeen ? evidence : evidence.map((one) => ({ ...one, verified: false })),
  });
}
