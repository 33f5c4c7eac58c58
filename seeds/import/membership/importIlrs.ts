import { addClaim } from '../shared/addClaim.ts';
import { type Draft, type Dropped, type Imported, newDraft } from '../shared/Draft.ts';
import { earlierClaims } from '../shared/earlierClaims.ts';
import { factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder } from '../shared/RawFolder.ts';

const file = 'ilrs_participants.csv';

/**
 * Makes which states take part in the International Lunar Research Station. Where an earlier importer says so of a
 * state, its claim gets the evidence of the row.
 */
export function importIlrs(raw: RawFolder, known: Known, earlier: readonly Draft[]): Imported {
  const said = earlierClaims(earlier);
  const rows = raw.table(`facts/${file}`);
  const draft = newDraft('635-ilrs-participants.cypher', {
    what: 'states named as participants of the International Lunar Research Station. A month that is only likely is a claim of its own.',
    from: 'ilrs_participants.csv of the curated facts.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  const object = known.find('Program', 'program:ilrs');
  for (const row of rows) {
    const { iso3 = '', joined = '', certainty } = row.cells;
    if (object === undefined) {
      dropped.push({ table: `facts/${file}`, row: iso3, reason: 'no file makes program:ilrs' });
      continue;
    }
    const subject = known.want('Nation', `nation:${iso3}`);
    const facts = factsEvidence(row, file, iso3);
    const isSure = certainty === 'certain';
    const other = said.find(subject, 'PARTICIPATES_IN', object);
    if (other !== undefined) {
      const note = isSure ? '' : '; the month was not seen';
      said.addEvidence(
        other,
        facts.evidence.map((one) => ({ ...one, locator: `${one.locator}${note}` })),
      );
      draft.sources.push(...facts.sources);
      continue;
    }
    const id = `claim:ilrs-${iso3.toLowerCase()}`;
    const claim = { subject, predicate: 'PARTICIPATES_IN', object, since: isSure ? joined : '', until: '..' };
    addClaim(draft, id, claim, facts);
    if (isSure || joined === '') continue;
    const month = { subject, predicate: 'joinedIlrs', value: joined, since: joined, confidence: 'LIKELY' };
    const evidence = facts.evidence.map((one) => ({ ...one, verified: false }));
    addClaim(draft, `${id}-joined`, month, { sources: facts.sources, evidence });
  }
  return { drafts: [draft], read: { [`facts/${file}`]: rows.length }, dropped };
}
