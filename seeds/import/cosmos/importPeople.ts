import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow, EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { isoDay } from '../shared/isoDay.ts';
import type { Known } from '../shared/Known.ts';
import { ownTable } from '../shared/ownTable.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { cosmosLicence, cosmosOrigin, cosmosSource } from './cosmosSource.ts';
import { nationsOf } from './countryCodes.ts';
import { type PersonName, personName } from './personName.ts';

const people = 'cosmos-human-spaceflight/people.csv';
const spacewalks = 'cosmos-human-spaceflight/spacewalks.csv';

/** The common English name of a person of the data set, and why it is the same person. */
const commonNames = ownTable(new URL('./commonNames.csv', import.meta.url));

/** The Soviet Union ended on 26 December 1991. */
const endOfSovietUnion = '1991-12';

type Context = { known: Known; entities: Draft; claims: Draft; idOf: ReadonlyMap<string, string> };

/**
 * Makes the people who flew or trained to fly, with citizenship, birth and spacewalks.
 * @returns also the id of the entity of each person id of the data set: two records of one person have one
 */
export function importPeople(raw: RawFolder, known: Known): Imported & { idOf: ReadonlyMap<string, string> } {
  const rows = raw.table(people);
  const walks = raw.table(spacewalks);
  const lastLaunch = lastLaunches(raw.table('cosmos-human-spaceflight/flights.csv'));
  const entities = newDraft('125-people-who-flew-or-trained.cypher', {
    what: 'people who flew to space, or trained to, until October 2023.',
    from: `people.csv, ${cosmosOrigin}; common names by seeds/import/cosmos/commonNames.csv.`,
    licence: cosmosLicence,
    date: '2026-11-22.',
  });
  const claims = newDraft('640-people-claims.cypher', {
    what: 'citizenship, birth and spacewalks of those people.',
    from: `people.csv and spacewalks.csv, ${cosmosOrigin}. It calls Soviet citizens who later flew for Russia Soviet: their Russian citizenship is inferred.`,
    licence: cosmosLicence,
    date: '2026-11-22.',
  });
  const idOf = idsOf(rows);
  const context = { known, entities, claims, idOf };
  for (const records of recordsOf(rows, idOf)) addPerson(context, records, lastLaunch);
  const dropped = addSpacewalks(context, walks);
  return { drafts: [entities, claims], read: { [people]: rows.length, [spacewalks]: walks.length }, dropped, idOf };
}

function idsOf(rows: readonly RawRow[]): Map<string, string> {
  const names = new Map(
    rows.map(({ cells }) => [cells.id ?? '', commonNames.get(cells.id ?? '')?.name ?? nameOf(cells).name]),
  );
  for (const id of commonNames.keys()) {
    if (!names.has(id))
      throw new UsageError(`Expected ${id} of commonNames.csv in ${people}, found no such row.`, 'Mend the id.');
  }
  return new Map([...names].map(([id, name]) => [id, `person:${slug(name)}`]));
}

function nameOf(cells: RawRow['cells']): PersonName {
  return personName(cells.name ?? '', cells.country ?? '');
}

/** The records of one person together; nobody shares a name with another but where the table says so. */
function recordsOf(rows: readonly RawRow[], idOf: ReadonlyMap<string, string>): RawRow[][] {
  const groups = new Map<string, RawRow[]>();
  for (const row of rows) {
    const id = idOf.get(row.cells.id ?? '') ?? '';
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else if (commonNames.has(row.cells.id ?? '')) group.push(row);
    else {
      throw new UsageError(
        `Expected one person of the name in ${id}, found ${group[0]?.cells.id} and ${row.cells.id}.`,
        'Say in commonNames.csv which is which, or that they are one.',
      );
    }
  }
  return [...groups.values()];
}

function addPerson(context: Context, records: readonly RawRow[], lastLaunch: ReadonlyMap<string, string>): void {
  const [first] = records;
  if (first === undefined) return;
  const id = context.idOf.get(first.cells.id ?? '') ?? '';
  const births = [...new Set(records.map(({ cells }) => cells.dob ?? '').filter((day) => day !== ''))];
  const row: EntityRow = { id, ...withoutEmpty(entityProperties(records, births)) };
  if (!context.known.has(id)) {
    context.known.add('Person', row);
    context.entities.entities.push({ kind: 'Person', row });
  }
  for (const record of records)
    context.claims.claims.push(...claimsOf(id, record, records.indexOf(record), lastLaunch));
  if (births.length > 1) {
    context.claims.contradictions.push({
      claim: claimId(first, 'born-on'),
      contradicts: claimId(records[1] ?? first, 'born-on'),
    });
  }
}

function entityProperties(records: readonly RawRow[], births: readonly string[]): PlainMap {
  const names = records.map(({ cells }) => nameOf(cells));
  const name = commonNames.get(records[0]?.cells.id ?? '')?.name ?? names[0]?.name ?? '';
  const aliases = names.flatMap((one) => [one.name, ...one.aliases]).filter((alias) => alias !== name);
  const flew = records.some(({ cells }) => Number(cells.n_flights) > 0);
  return {
    name,
    aliases: [...new Set(aliases)],
    description: `${categories[records[0]?.cells.category ?? ''] ?? 'Space traveller'}${flew ? '' : ' who trained and had not flown by 2023'}.`,
    ...(births.length === 1 ? { born: births[0] ?? '' } : {}),
  };
}

const categories: Readonly<Record<string, string>> = {
  astronaut: 'Astronaut of the United States',
  cosmonaut: 'Cosmonaut of the Soviet Union or Russia',
  taikonaut: 'Astronaut of China',
  international: 'International astronaut',
  'commercial tourist': 'Commercial space traveller',
  commercial: 'Commercial astronaut',
};

function claimId(record: RawRow, what: string): string {
  return `claim:cosmos-${slug(record.cells.id ?? '')}-${what}`;
}

function claimsOf(subject: string, record: RawRow, index: number, lastLaunch: ReadonlyMap<string, string>): ClaimRow[] {
  const { id = '', country = '', dob = '', birthplace = '' } = record.cells;
  const evidence = [{ source: cosmosSource, locator: `people.csv, id ${id}`, verified: true }];
  const claim = (what: string, properties: PlainMap): ClaimRow => ({
    id: claimId(record, what),
    claim: { subject, ...properties },
    evidence,
  });
  const hasOutlived = country === 'URS' && (lastLaunch.get(id) ?? '') > '1992';
  const citizen =
    index > 0
      ? []
      : nationsOf(country).map((nation) => {
          const outlived = nation === 'nation:SUN' && hasOutlived;
          return claim(`citizen-of-${slug(nation.slice('nation:'.length))}`, {
            predicate: 'CITIZEN_OF',
            object: nation,
            ...(outlived ? { until: endOfSovietUnion, modality: 'INFERRED' } : {}),
          });
        });
  return [
    ...citizen,
    ...(index === 0 && hasOutlived && !ofOtherHeirs.includes(id)
      ? [
          claim('citizen-of-rus', {
            predicate: 'CITIZEN_OF',
            object: 'nation:RUS',
            since: endOfSovietUnion,
            modality: 'INFERRED',
            confidence: 'LIKELY',
          }),
        ]
      : []),
    ...(dob === '' ? [] : [claim('born-on', { predicate: 'bornOn', value: dob })]),
    ...(birthplace === '' ? [] : [claim('born-in', { predicate: 'bornIn', value: birthplace })]),
  ];
}

/** Soviet citizens who flew after 1991 and became citizens of another heir of the Soviet Union than Russia. */
const ofOtherHeirs = ['MUSABAYEV_TA'];

function lastLaunches(flights: readonly RawRow[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const { cells } of flights) {
    const day = cells.time_start ?? '';
    if (day > (last.get(cells.person_id ?? '') ?? '')) last.set(cells.person_id ?? '', day);
  }
  return last;
}

function addSpacewalks({ claims, idOf }: Context, walks: readonly RawRow[]): Dropped[] {
  const dropped: Dropped[] = [];
  for (const { cells } of walks) {
    const { person_id: person = '', seq = '', time_start: start = '', time_end: end = '' } = cells;
    const subject = idOf.get(person);
    const key = `person_id ${person}, seq ${seq}`;
    if (subject === undefined || parseDate(isoDay(start) ?? '') === undefined) {
      dropped.push({ table: spacewalks, row: key, reason: subject ? `no such time: "${start}"` : 'no such person' });
      continue;
    }
    const value = end === '' ? start : `${start} to ${end}`;
    claims.claims.push({
      id: `claim:cosmos-${slug(person)}-spacewalk-${seq}`,
      claim: {
        subject,
        ...withoutEmpty({ predicate: 'spacewalk', value, since: isoDay(start) }),
      },
      evidence: [{ source: cosmosSource, locator: `spacewalks.csv, ${key}`, verified: true }],
    });
  }
  return dropped;
}
