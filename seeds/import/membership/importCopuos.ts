import { addClaim } from '../shared/addClaim.ts';
import { type Dropped, type Imported, newDraft } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder } from '../shared/RawFolder.ts';

const file = 'copuos_membership.csv';

/** Makes which states joined COPUOS, and how many members it had then. */
export function importCopuos(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(`facts/${file}`);
  const draft = newDraft('634-copuos-members.cypher', {
    what: 'states that joined the Committee on the Peaceful Uses of Outer Space, by year; 1958 is the committee ad hoc. Steps between 1977 and 2021 are left out.',
    from: 'copuos_membership.csv of the curated facts.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  const object = known.name('Agency', 'COPUOS');
  for (const row of rows) {
    const { year = '', basis, total, 'members added': added = '' } = row.cells;
    const facts = factsEvidence(row, file, `${year}, ${basis}`);
    const confidence = confidenceOf(row);
    const role = basis?.includes('ad hoc') ? 'member of the ad hoc committee' : undefined;
    for (const name of added.split(', ')) {
      const subject = known.find('Nation', name);
      if (subject === undefined) {
        dropped.push({ table: `facts/${file}`, row: year, reason: `no state is known for "${name}"` });
        continue;
      }
      const id = `claim:copuos-${year}-${subject.slice('nation:'.length).toLowerCase()}`;
      addClaim(draft, id, { subject, predicate: 'MEMBER_OF', object, role, since: year, confidence }, facts);
    }
    const claim = { subject: object, predicate: 'numberOfMembers', value: total, since: year, confidence };
    addClaim(draft, `claim:copuos-${year}-members`, claim, facts);
  }
  return { drafts: [draft], read: { [`facts/${file}`]: rows.length }, dropped };
}
