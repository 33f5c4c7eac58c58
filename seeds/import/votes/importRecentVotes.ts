import { addClaim } from '../shared/addClaim.ts';
import { type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';

const file = 'un_votes_2020_2024.csv';

/** The columns that hold the vote of one state each. */
const voters = ['USA', 'RUS', 'CHN'] as const;

const votes: Readonly<Record<string, string>> = { yes: 'YES', no: 'NO', 'no (veto)': 'NO', abstain: 'ABSTAIN' };

/** Makes the votes of 2020 to 2024, in the General Assembly and in the Security Council. */
export function importRecentVotes(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(`facts/${file}`);
  const resolutions = newDraft('185-resolutions-2020-to-2024.cypher', {
    what: 'recorded votes on outer space of 2020 to 2024: four of the General Assembly, and two drafts in the Security Council.',
    from: 'un_votes_2020_2024.csv of the curated facts.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const voted = newDraft('625-resolutions-2020-to-2024-votes.cypher', {
    what: 'how many voted for and against them, and how the United States, Russia and China voted.',
    from: 'the same.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  for (const row of rows) {
    const { document = '', date: since } = row.cells;
    const entity = resolutionOf(row);
    known.add('Resolution', entity);
    resolutions.entities.push({ kind: 'Resolution', row: entity });
    const facts = factsEvidence(row, file, document);
    const confidence = confidenceOf(row);
    const id = `claim:un-votes-${slug(document)}`;
    const { for: inFavour, against, abstain } = row.cells;
    const value = `${inFavour} in favour, ${against} against, ${abstain} abstentions`;
    addClaim(voted, `${id}-tally`, { subject: entity.id, predicate: 'tally', value, since, confidence }, facts);
    for (const voter of voters) {
      const cell = row.cells[voter] ?? '';
      const claim = { subject: `nation:${voter}`, predicate: 'VOTED', object: entity.id, vote: votes[cell] };
      const { evidence, sources } = cell.includes('veto')
        ? factsEvidence(row, file, `${document}, column ${voter}: ${cell}`)
        : facts;
      addClaim(voted, `${id}-${voter.toLowerCase()}`, { ...claim, since, confidence }, { sources, evidence });
    }
  }
  return { drafts: [resolutions, voted], read: { [`facts/${file}`]: rows.length }, dropped: [] };
}

function resolutionOf({ cells }: RawRow) {
  const { body, document = '', date = '', subject = '' } = cells;
  const isAssembly = body === 'UNGA';
  const number = document.replace('A/RES/', '');
  return {
    id: `resolution:${slug(document)}`,
    ...withoutEmpty({
      name: isAssembly ? `Resolution ${number}` : `Security Council draft ${document}`,
      aliases: [document],
      description: isAssembly ? `On ${subject}.` : `${subject.replace(' (not adopted)', '')}; not adopted.`,
      session: isAssembly ? number.split('/')[0] : '',
      adoptedOn: date,
    }),
  };
}
