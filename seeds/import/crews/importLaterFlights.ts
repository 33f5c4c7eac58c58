import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { missionId } from '../cosmos/importMissions.ts';
import { vehicleOf } from '../cosmos/vehicles.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';

const file = 'crewed_flights_not_in_dataset.csv';
const table = `facts/${file}`;

/** Crews who went home on another craft than they came on, as the row or FACTS.md says it. `on`: absent where still up. */
const otherReturns: Readonly<Record<string, { on?: string; day?: string }>> = {
  'Boeing Crew Flight Test': { on: 'SpaceX Crew-9', day: '2025-03-18' },
  'Shenzhou 20': { on: 'Shenzhou 21', day: '2025-11-14' },
  'Shenzhou 21': {},
};

const destinations: Readonly<Record<string, string>> = { ISS: 'program:iss', Tiangong: 'program:tiangong' };

type Context = { known: Known; entities: Draft; claims: Draft; dropped: Dropped[] };
type Flight = { row: RawRow; name: string; launch: string; landing?: string; isLandingLikely: boolean };

/** Makes the crewed flights that the human spaceflight data lacks, with their crews. */
export function importLaterFlights(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(table);
  const context: Context = {
    known,
    entities: newDraft('178-later-missions.cypher', {
      what: 'crewed missions that the human spaceflight data lacks: Inspiration4, and those since January 2024.',
      from: `${table} of the curated facts. Days are UTC.`,
      licence: 'facts, own words.',
      date: '2026-11-23.',
    }),
    claims: newDraft('642-later-missions-claims.cypher', {
      what: 'crews, launches, landings and destinations of those missions.',
      from: `${table} of the curated facts, and the pages it names.`,
      licence: 'facts, own words.',
      date: '2026-11-23.',
    }),
    dropped: [],
  };
  const flights = rows.map(flightOf);
  for (const flight of flights) addMission(context, flight);
  for (const flight of flights) addCrew(context, flight);
  return { drafts: [context.entities, context.claims], read: { [table]: rows.length }, dropped: context.dropped };
}

function flightOf(row: RawRow): Flight {
  const { mission: name = '', launch_utc: launch = '', end = '' } = row.cells;
  const landing = /^\d{4}-\d{2}-\d{2}/.exec(end)?.[0];
  return { row, name, launch, isLandingLikely: end.includes('likely'), ...(landing === undefined ? {} : { landing }) };
}

function addMission(
  { known, entities, claims, dropped }: Context,
  { row, name, launch, landing, isLandingLikely }: Flight,
): void {
  const id = missionId(name);
  const vehicle = vehicleOf(name, launch)?.vehicle;
  const entity = {
    id,
    ...withoutEmpty({ name, vehicle, launchedOn: launch, landedOn: isLandingLikely ? undefined : landing }),
  };
  known.add('Mission', entity);
  entities.entities.push({ kind: 'Mission', row: entity });
  const claim = claimMaker(claims, row, name);
  const confidence = confidenceOf(row);
  claim('launched-on', { subject: id, predicate: 'launchedOn', value: launch, since: launch, confidence });
  if (landing !== undefined) {
    const likely = isLandingLikely ? 'LIKELY' : confidence;
    claim('landed-on', { subject: id, predicate: 'landedOn', value: landing, since: landing, confidence: likely });
  }
  claim('flown-by', {
    subject: id,
    predicate: 'FLOWN_BY',
    object: known.want('Nation', row.cells.vehicle_nation ?? ''),
    since: launch,
    confidence,
  });
  const station = destinations[row.cells.destination ?? ''];
  if (station !== undefined && known.has(station)) {
    claim('visited', { subject: id, predicate: 'VISITED', object: station, since: launch, confidence });
  } else if (station === undefined) {
    dropped.push({ table, row: name, reason: `the destination "${row.cells.destination}" is no station` });
  }
}

function addCrew({ known, claims }: Context, { row, name, launch, landing }: Flight): void {
  const claim = claimMaker(claims, row, name);
  const confidence = confidenceOf(row);
  const other = otherReturns[name];
  for (const { person, nations } of crewOf(row.cells['crew_up (nation)'] ?? '')) {
    const isNew = known.find('Person', person) === undefined;
    const subject = known.name('Person', person);
    const key = slug(person);
    const direction = other !== undefined ? 'UP' : landing === undefined ? undefined : 'BOTH';
    claim(`${key}-flew-on`, {
      subject,
      predicate: 'FLEW_ON',
      object: missionId(name),
      direction,
      since: launch,
      confidence,
    });
    if (other?.on !== undefined) {
      claim(`${key}-came-down`, {
        subject,
        predicate: 'FLEW_ON',
        object: missionId(other.on),
        direction: 'DOWN',
        since: other.day,
        confidence,
      });
    }
    for (const nation of isNew ? nations : []) {
      claim(`${key}-citizen-of-${nation.toLowerCase()}`, {
        subject,
        predicate: 'CITIZEN_OF',
        object: known.want('Nation', nation),
        confidence,
      });
    }
  }
}

/** `Nick Hague (USA), Michael López-Alegría (USA/ESP); both home on …`: names with their nations. */
export function crewOf(cell: string): { person: string; nations: string[] }[] {
  return [...(cell.split(';')[0] ?? '').matchAll(/([^,(]+)\(([A-Z/]+)\)/g)].map(([, person = '', nations = '']) => ({
    person: person.trim(),
    nations: nations.split('/'),
  }));
}

function claimMaker(draft: Draft, row: RawRow, mission: string) {
  const found = factsEvidence(row, file, mission);
  draft.sources.push(...found.sources);
  return (what: string, properties: Readonly<Record<string, PlainMap[string] | undefined>>) =>
    draft.claims.push({
      id: `claim:later-flights-${slug(mission)}-${what}`,
      claim: withoutEmpty(properties),
      evidence: found.evidence,
    });
}
