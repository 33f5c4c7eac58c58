import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { addClaim } from '../shared/addClaim.ts';
import { type Imported, newDraft } from '../shared/Draft.ts';
import { confidenceOf, type FactsEvidence, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';

/** Rows that say in so many words that the state ratified, or deposited its instrument, that day. */
const saysRatified = /\bratified\b|\binstrument deposited\b/;

type Accession = { nation: string; row: RawRow; facts: FactsEvidence };

/** Makes the members of ESA: from the entry into force of its Convention for the state, or from its accession. */
export function importEsaMembers(raw: RawFolder, known: Known): Imported {
  const draft = newDraft('636-esa-members.cypher', {
    what: 'the member states of ESA, since the Convention is in force for them.',
    from: 'parties.csv of github.com/globalgov/manytreaties (commit 4bf79f9); accessions from bilateral_more.csv of the curated facts.',
    licence: 'CC BY 4.0; facts, own words.',
    date: '2026-11-23.',
  });
  const object = known.name('Agency', 'ESA');
  const accessions = accessionsOf(raw, known);
  const parties = raw.table('treaty-parties/parties.csv').filter(({ cells }) => cells.short === 'ESA');
  for (const { cells } of parties) {
    const subject = known.want('Nation', `nation:${cells.stateID}`);
    const accession = accessions.find(({ nation }) => nation === subject);
    const locator = `parties.csv, ${cells.treatyID}, stateID ${cells.stateID}, StateForce`;
    const others = (accession?.facts.evidence ?? []).filter(({ source }) => source !== 'source:manytreaties');
    const own: PlainMap = { source: 'source:manytreaties', locator, verified: true };
    addClaim(
      draft,
      idOf(subject, 'member'),
      { subject, predicate: 'MEMBER_OF', object, since: cells.StateForce, until: '..' },
      { sources: accession?.facts.sources ?? [], evidence: [own, ...others] },
    );
  }
  for (const { nation: subject, row, facts } of accessions) {
    if (parties.some(({ cells }) => `nation:${cells.stateID}` === subject)) continue;
    const { in_force: since, confirmed_in: shown = '' } = row.cells;
    const confidence = confidenceOf(row);
    const member = { subject, predicate: 'MEMBER_OF', object, since, until: '..', confidence };
    addClaim(draft, idOf(subject, 'member'), member, facts);
    if (!saysRatified.test(shown)) continue;
    const ratified = { subject, predicate: 'RATIFIED', object: 'agreement:esa-convention', since, confidence };
    addClaim(draft, idOf(subject, 'ratified'), ratified, facts);
  }
  return { drafts: [draft], read: {}, dropped: [] };
}

function accessionsOf(raw: RawFolder, known: Known): Accession[] {
  return raw.table('facts/bilateral_more.csv').flatMap((row) => {
    const { id = '', name = '', parties = '' } = row.cells;
    if (!/^accession of .* to the ESA Convention$/.test(name)) return [];
    const nation = known.want('Nation', parties.split('; ').at(-1) ?? '');
    return [{ nation, row, facts: factsEvidence(row, 'bilateral_more.csv', id) }];
  });
}

function idOf(nation: string, what: string): string {
  return `claim:esa-${what}-${nation.slice('nation:'.length).toLowerCase()}`;
}
