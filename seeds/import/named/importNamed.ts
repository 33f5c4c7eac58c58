import { type Imported, newDraft } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';

/** Writes the people and agencies that rows name and no data set lists; runs last. */
export function importNamed(known: Known): Imported {
  const agencies = newDraft('118-agencies-named-in-rows.cypher', {
    what: 'agencies and bodies that rows of the curated facts name and no list has.',
    from: 'the rows that name them: see the claims.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const people = newDraft('128-people-named-in-rows.cypher', {
    what: 'people whom rows of the curated facts name: officials, speakers, negotiators.',
    from: 'the rows that name them: see the claims.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  for (const entity of known.named()) (entity.kind === 'Person' ? people : agencies).entities.push(entity);
  return { drafts: [agencies, people], read: {}, dropped: [] };
}
