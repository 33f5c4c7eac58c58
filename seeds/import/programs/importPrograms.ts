import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow, EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { addOtherValues } from '../shared/addOtherValues.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { dropSaid } from '../shared/dropSaid.ts';
import { factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { beginningsNotSeen, corrections } from './corrections.ts';
import { participations } from './participations.ts';

const programs = 'facts/programs.csv';
const participants = 'facts/program_participants.csv';

/** Makes the programs, when they began and ended, what each is part of, and who takes part. */
export function importPrograms(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(programs);
  const parts = raw.table(participants);
  const entities = newDraft('135-programs-of-the-facts.cypher', {
    what: 'stations, exchanges, flight and science programs, services and plans.',
    from: 'facts/programs.csv, curated from the pages and data sets that its rows name.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const claims = newDraft('656-programs-claims.cypher', {
    what: 'when each program began and ended, what it is part of, and who takes part in it.',
    from: 'facts/programs.csv and facts/program_participants.csv; the agency of Russia is the one of the time.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  for (const row of rows) {
    const entity = programRow(row);
    if (known.has(entity.id))
      dropped.push({ table: programs, row: row.cells.id ?? '', reason: 'name, type and description: written by hand' });
    else {
      known.add('Program', entity);
      entities.entities.push({ kind: 'Program', row: entity });
    }
    addClaims(claims, row);
  }
  for (const row of parts) {
    const { sources, evidence } = factsEvidence(row, 'program_participants.csv', keyOf(row));
    claims.sources.push(...sources);
    claims.claims.push(...participations(row, evidence, known));
  }
  addOtherValues(claims);
  dropped.push(...dropSaid(claims, participants));
  return { drafts: [entities, claims], read: { [programs]: rows.length, [participants]: parts.length }, dropped };
}

function keyOf({ cells }: RawRow): string {
  return `${cells.program} ${cells.participant}`;
}

/** `Lunar Polar Exploration mission (LUPEX)` has the name before the bracket and an alias in it. */
function programRow({ cells }: RawRow): EntityRow {
  const { id = '', name = '' } = cells;
  const correction = corrections[id];
  const [, short = name, inBrackets = ''] = /^(.*?) \((.+)\)$/.exec(name) ?? [];
  return {
    id: `program:${id}`,
    ...withoutEmpty({
      name: short,
      aliases: [...inBrackets.split(', ').filter((alias) => alias !== ''), ...(correction?.aliases ?? [])],
      description: correction?.description ?? cells.description,
      type: correction?.type ?? cells.type,
      status: statusOf(cells),
    }),
  };
}

function statusOf({ id = '', status = '' }: RawRow['cells']): string {
  return corrections[id]?.status ?? status;
}

const beginnings: Readonly<Record<string, string>> = { PLANNED: 'plannedSince' };
const ends: Readonly<Record<string, string>> = { PAUSED: 'pausedOn' };

function addClaims(draft: Draft, row: RawRow): void {
  const { id = '', since = '', until = '', part_of: whole = '' } = row.cells;
  const { sources, evidence } = factsEvidence(row, 'programs.csv', id);
  draft.sources.push(...sources);
  const status = statusOf(row.cells);
  const subject = `program:${id}`;
  const add = (what: string, claim: PlainMap, seen = true): void => {
    const shown = seen ? evidence : evidence.map((one) => ({ ...one, verified: false }));
    draft.claims.push({
      id: `claim:programs-${id}-${what}`,
      claim: { subject, ...claim },
      evidence: shown,
    } as ClaimRow);
  };
  if (since !== '')
    add('begun', { predicate: beginnings[status] ?? 'begunOn', value: since }, !beginningsNotSeen.includes(id));
  if (until !== '' && until !== '..') add('ended', { predicate: ends[status] ?? 'endedOn', value: until });
  if (whole !== '') add('part-of', withoutEmpty({ predicate: 'PART_OF', object: `program:${whole}`, since, until }));
}
