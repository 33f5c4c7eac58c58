import type { ClaimRow, EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { nationOfVoter } from './nationOfVoter.ts';

const rollCalls = 'un-space-votes/roll_calls.csv';
const votes = 'un-space-votes/votes.csv';
const source = 'source:un-space-votes';

const topics: Readonly<Record<string, string>> = {
  arms_race: 'the prevention of an arms race in outer space',
  partial_test_ban: 'a ban of nuclear tests, in outer space too',
  confidence_building: 'transparency and confidence-building in outer space',
  no_first_placement: 'no first placement of weapons in outer space',
  peaceful_uses: 'the peaceful uses of outer space',
  direct_broadcasting: 'direct broadcasting by satellite',
  satellite_monitoring: 'an international satellite monitoring agency',
};

/** Days before this year are off by days in the data: only the year is kept. */
const firstYearOfSafeDays = 2014;

/** Makes the resolutions of 1958 to 2019 and how each state voted on them. */
export function importVotes(raw: RawFolder, known: Known): Imported {
  const calls = raw.table(rollCalls);
  const rows = raw.table(votes);
  const resolutions = newDraft('180-resolutions.cypher', {
    what: 'recorded votes of the United Nations General Assembly on outer space, 1958 to 2019.',
    from: 'roll_calls.csv, chosen from un_roll_calls of github.com/dgrtwo/unvotes (commit 7eb7034); Erik Voeten, United Nations General Assembly Voting Data. Before 2014 its days are off by days: only the year is kept.',
    licence: 'CC0 1.0.',
    date: '2026-11-22.',
  });
  const voted = newDraft('620-resolutions-votes.cypher', {
    what: 'how each state voted on those resolutions. Absences are not listed.',
    from: 'votes.csv, chosen from un_votes of github.com/dgrtwo/unvotes (commit 7eb7034); Erik Voeten, United Nations General Assembly Voting Data. RU stands for the Soviet Union before 1992.',
    licence: 'CC0 1.0.',
    date: '2026-11-22.',
  });
  const byCall = new Map(calls.map((call) => [call.cells.rcid, call]));
  for (const call of calls) {
    const row = resolutionRow(call);
    known.add('Resolution', row);
    resolutions.entities.push({ kind: 'Resolution', row });
    voted.claims.push(...tallyClaims(call, row.id));
  }
  const dropped: Dropped[] = [];
  for (const { cells, number } of rows) {
    const call = byCall.get(cells.rcid);
    const nation = call === undefined ? undefined : nationOfVoter(cells, yearOf(call), known);
    if (call === undefined || nation === undefined) {
      dropped.push({ table: votes, row: `row ${number}`, reason: `no state is known for "${cells.country}"` });
      continue;
    }
    voted.claims.push(voteClaim(cells, call, nation));
  }
  return { drafts: [resolutions, voted], read: { [rollCalls]: calls.length, [votes]: rows.length }, dropped };
}

function yearOf({ cells }: RawRow): number {
  return Number(cells.date?.slice(0, 4));
}

/** `R/36/97C` and `A/RES/71/31` are both A/RES/session/number. */
function documentOf({ cells }: RawRow): string {
  return `A/RES/${cells.unres?.replace(/^(A\/RES|R)\//, '')}`;
}

function resolutionId(call: RawRow): string {
  return `resolution:${slug(isNumbered(call) ? documentOf(call) : (call.cells.unres ?? ''))}`;
}

function dayOf(call: RawRow): string {
  const year = yearOf(call);
  return year < firstYearOfSafeDays ? String(year) : (call.cells.date ?? '');
}

/** Until its thirtieth session the Assembly numbered its resolutions through: what the data has then is its own mark. */
const firstSessionOfNumbers = 31;

function isNumbered({ cells }: RawRow): boolean {
  return Number(cells.session) >= firstSessionOfNumbers;
}

function resolutionRow(call: RawRow): EntityRow {
  const { session = '', topic = '', unres = '' } = call.cells;
  const document = documentOf(call);
  return {
    id: resolutionId(call),
    ...withoutEmpty({
      name: isNumbered(call) ? `Resolution ${document.slice('A/RES/'.length)}` : `Vote ${unres} of ${yearOf(call)}`,
      aliases: isNumbered(call) ? [document] : [],
      description: `On ${topics[topic] ?? topic}.`,
      session,
      adoptedOn: dayOf(call),
    }),
  };
}

function tallyClaims(call: RawRow, subject: string): ClaimRow[] {
  const { rcid, yes, no, abstain } = call.cells;
  return [
    {
      id: `claim:un-votes-${rcid}-tally`,
      claim: {
        subject,
        predicate: 'tally',
        value: `${yes} in favour, ${no} against, ${abstain} abstentions`,
        since: dayOf(call),
      },
      evidence: [{ source, locator: `roll_calls.csv, rcid ${rcid}`, verified: true }],
    },
  ];
}

function voteClaim(cells: RawRow['cells'], call: RawRow, nation: string): ClaimRow {
  const code = nation.slice('nation:'.length);
  const voter = cells.country_code === '' ? `the country ${cells.country}` : `country_code ${cells.country_code}`;
  return {
    id: `claim:un-votes-${cells.rcid}-${code.toLowerCase()}`,
    claim: {
      subject: nation,
      predicate: 'VOTED',
      object: resolutionId(call),
      vote: (cells.vote ?? '').toUpperCase(),
      since: dayOf(call),
    },
    evidence: [{ source, locator: `votes.csv, rcid ${cells.rcid}, ${voter}`, verified: true }],
  };
}
