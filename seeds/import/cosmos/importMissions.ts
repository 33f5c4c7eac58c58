import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { cosmosLicence, cosmosOrigin, cosmosSource } from './cosmosSource.ts';
import { type Flight, flightsOf, type Mission, missionsOf } from './flightsOf.ts';
import { type Vehicle, vehicleOf } from './vehicles.ts';

const flights = 'cosmos-human-spaceflight/flights.csv';

/** Makes the crewed missions to October 2023, who flew on each, and whose craft it was. */
export function importMissions(raw: RawFolder, known: Known, idOf: ReadonlyMap<string, string>): Imported {
  const rows = raw.table(flights);
  const told = missionsOf(rows);
  const missions = new Map(told);
  const lost = lostMissions(raw.table('cosmos-human-spaceflight/people.csv'), rows);
  for (const name of lost) missions.set(name, withoutLanding(missions.get(name) ?? { name }));
  const entities = newDraft('176-missions.cypher', {
    what: 'crewed missions to October 2023.',
    from: `flights.csv, ${cosmosOrigin}. Days are UTC.`,
    licence: cosmosLicence,
    date: '2026-11-22.',
  });
  const claims = newDraft('641-missions-claims.cypher', {
    what: 'who flew up and down on which mission, when it was launched and landed, and who flew it.',
    from: `flights.csv, ${cosmosOrigin}. Who flew a mission follows from its name.`,
    licence: cosmosLicence,
    date: '2026-11-22.',
  });
  for (const mission of missions.values()) {
    const vehicle = vehicleOf(mission.name, mission.launch);
    addMission(known, entities, mission, vehicle);
    claims.claims.push(...missionClaims(mission, vehicle));
  }
  const dropped: Dropped[] = [];
  for (const { direction, ...flight } of flightsOf(rows, told)) {
    const isHome = direction !== undefined && !lost.has(flight.mission);
    addFlight(claims, dropped, isHome ? { ...flight, direction } : flight, idOf);
  }
  return { drafts: [entities, claims], read: { [flights]: rows.length }, dropped };
}

/** Missions whose crew died in flight: the data ends them as others, on the day of their loss, but nobody came home. */
function lostMissions(people: readonly RawRow[], flights: readonly RawRow[]): ReadonlySet<string> {
  const dead = new Set(people.filter(({ cells }) => cells.flag?.startsWith('died')).map(({ cells }) => cells.id));
  const last = new Map(flights.map(({ cells }) => [cells.person_id, cells.mission_norm ?? '']));
  return new Set([...last].filter(([person]) => dead.has(person)).map(([, mission]) => mission));
}

function withoutLanding({ landing: _landing, ...mission }: Mission): Mission {
  return mission;
}

export function missionId(name: string): string {
  return `mission:${slug(name)}`;
}

function addMission(
  known: Known,
  draft: Draft,
  { name, launch, landing }: Mission,
  vehicle: Vehicle | undefined,
): void {
  const row = {
    id: missionId(name),
    ...withoutEmpty({ name, vehicle: vehicle?.vehicle, launchedOn: launch, landedOn: landing }),
  };
  known.add('Mission', row);
  draft.entities.push({ kind: 'Mission', row });
}

function missionClaims({ name, launch, landing }: Mission, vehicle: Vehicle | undefined): ClaimRow[] {
  const subject = missionId(name);
  const claim = (what: string, locator: string, properties: PlainMap): ClaimRow => ({
    id: `claim:cosmos-${slug(name)}-${what}`,
    claim: { subject, ...properties },
    evidence: [{ source: cosmosSource, locator: `flights.csv, mission_norm ${name}${locator}`, verified: true }],
  });
  return [
    ...(launch === undefined
      ? []
      : [claim('launched-on', ', time_start', { predicate: 'launchedOn', value: launch, since: launch })]),
    ...(landing === undefined
      ? []
      : [claim('landed-on', ', time_end', { predicate: 'landedOn', value: landing, since: landing })]),
    ...(vehicle?.flownBy ?? []).map((object) =>
      claim(`flown-by-${slug(object.split(':')[1] ?? '')}`, ': the name says whose craft it is', {
        predicate: 'FLOWN_BY',
        object,
        ...(launch === undefined ? {} : { since: launch }),
        modality: 'INFERRED',
      }),
    ),
  ];
}

function addFlight(
  draft: Draft,
  dropped: Dropped[],
  { person, mission, day, direction, row }: Flight,
  idOf: ReadonlyMap<string, string>,
): void {
  const { seq = '', mission_norm: written = '', time_end: end = '' } = row.cells;
  const key = `person_id ${person}, seq ${seq}`;
  const subject = idOf.get(person);
  if (subject === undefined) {
    dropped.push({ table: flights, row: key, reason: 'people.csv has no such person' });
    return;
  }
  const isOtherCraft = mission !== written;
  draft.claims.push({
    id: `claim:cosmos-${slug(person)}-${seq}-flew-on-${slug(mission)}`,
    claim: {
      subject,
      ...withoutEmpty({
        predicate: 'FLEW_ON',
        object: missionId(mission),
        direction,
        since: day,
        modality: isOtherCraft ? 'INFERRED' : undefined,
      }),
    },
    evidence: [
      {
        source: cosmosSource,
        locator: `flights.csv, ${key}${isOtherCraft ? `: it ends ${end}, when ${mission} landed and ${written} did not` : ''}`,
        verified: true,
      },
    ],
  });
}
