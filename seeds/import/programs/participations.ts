import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { withoutEmpty } from '../shared/Draft.ts';
import { confidenceOfWhole } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import { partyOf } from '../shared/partyOf.ts';
import type { RawRow } from '../shared/RawFolder.ts';
import { roscosmosAt, russianAgencies } from '../shared/roscosmosAt.ts';

type Period = { agency: string; since: string; until: string };

/** Who takes part in a program, of one row. Roscosmos over a long time is each of its forerunners in turn: one claim for each. */
export function participations(row: RawRow, evidence: readonly PlainMap[], known: Known): ClaimRow[] {
  const { program = '', participant = '', kind = '', role = '', since = '', until = '' } = row.cells;
  const object = known.want('Program', `program:${program}`);
  const periods =
    kind === 'AGENCY' && participant === 'ROSCOSMOS'
      ? russianPeriods(since, until)
      : [{ agency: partyOf(kind, participant, since, known), since, until }];
  return periods.map((period, index) => ({
    id: `claim:program-participants-${program}-${period.agency.replace(/^\w+:/, '').toLowerCase()}`,
    claim: {
      subject: period.agency,
      predicate: 'PARTICIPATES_IN',
      object,
      ...withoutEmpty({ role, since: period.since, until: period.until, modality: index === 0 ? '' : 'INFERRED' }),
      confidence: confidenceOfWhole(row),
    },
    evidence,
  }));
}

/** An interval cut where one agency of Russia followed another; with an unknown end only the first. */
export function russianPeriods(since: string, until: string): Period[] {
  if (since === '' || until === '') return [{ agency: roscosmosAt(since), since, until }];
  const start = russianAgencies.findIndex(({ id }) => id === roscosmosAt(since));
  const end = russianAgencies.findIndex(({ id }) => id === roscosmosAt(until));
  return russianAgencies.slice(start, end + 1).map(({ id, from }, index) => ({
    agency: id,
    since: index === 0 ? since : borderOf(from),
    until: start + index === end ? until : borderOf(russianAgencies[start + index + 1]?.from ?? until),
  }));
}

/** Only the year where one body took over from another in the course of it. */
function borderOf(from: string): string {
  return from.slice(0, 4);
}
