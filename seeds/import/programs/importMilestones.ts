import { missionId } from '../cosmos/importMissions.ts';
import { vehicleOf } from '../cosmos/vehicles.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import { ownTable } from '../shared/ownTable.ts';
import type { RawFolder } from '../shared/RawFolder.ts';

const milestones = 'facts/milestones.csv';

/** What each milestone is one of; without a subject it stands elsewhere. */
const subjects = ownTable(new URL('./milestones.csv', import.meta.url));

/** Makes a value claim of each milestone, on what it is a milestone of. */
export function importMilestones(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(milestones);
  const claims = newDraft('658-milestones-claims.cypher', {
    what: 'milestones of programs, 1957 to 2026, each on the entity that it is one of.',
    from: 'facts/milestones.csv.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  for (const row of rows) {
    const { date = '', event = '' } = row.cells;
    const { subject = '', reason = 'the table of subjects has no row of that day' } = subjects.get(date) ?? {};
    if (subject === '') {
      dropped.push({ table: milestones, row: date, reason });
      continue;
    }
    const { sources, evidence } = factsEvidence(row, 'milestones.csv', date);
    claims.sources.push(...sources);
    claims.claims.push({
      id: `claim:milestones-${date}`,
      claim: {
        subject: subjectOf(subject, date, known, claims),
        predicate: 'milestone',
        value: event,
        since: date,
        confidence: confidenceOf(row),
      },
      evidence,
    });
  }
  return { drafts: [claims], read: { [milestones]: rows.length }, dropped };
}

/** A person is given by name; so is a mission that has no other row than its milestone: its launch. */
function subjectOf(subject: string, date: string, known: Known, draft: Draft): string {
  if (subject.startsWith('person:')) return known.name('Person', subject.slice('person:'.length));
  if (!subject.startsWith('mission:')) return subject;
  const name = subject.slice('mission:'.length);
  const row = {
    id: missionId(name),
    ...withoutEmpty({ name, vehicle: vehicleOf(name, date)?.vehicle, launchedOn: date }),
  };
  known.add('Mission', row);
  draft.entities.push({ kind: 'Mission', row });
  return row.id;
}
