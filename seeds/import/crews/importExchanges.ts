import { missionId } from '../cosmos/importMissions.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { earlierClaims } from '../shared/earlierClaims.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';

const file = 'crew_exchanges.csv';
const table = `facts/${file}`;

/**
 * Adds what the table of crew exchanges bears out: it is further evidence of flights that other importers made, and says
 * how those that were still up came home. Under which programme a person flew is a claim of its own.
 */
export function importExchanges(raw: RawFolder, known: Known, earlier: readonly Draft[]): Imported {
  const rows = raw.table(table);
  const claims = newDraft('644-crew-exchanges-claims.cypher', {
    what: 'under which programme guests flew on the craft of another nation, and flights home that the flight data does not have.',
    from: `${table} of the curated facts.`,
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  const before = earlierClaims(earlier);
  for (const row of rows) {
    const { person = '', flew_on: flewOn = '', programme = '' } = row.cells;
    const key = `${person}, ${flewOn}`;
    const subject = known.want('Person', person);
    const mission = missionOf(flewOn);
    const flight = before.find(subject, 'FLEW_ON', mission);
    if (flight === undefined) {
      dropped.push({ table, row: key, reason: 'no flight of this person on this mission is known' });
      continue;
    }
    const found = factsEvidence(row, file, key);
    claims.sources.push(...found.sources);
    before.addEvidence(flight, found.evidence);
    const home = returnOf(row);
    const down = home === undefined ? undefined : before.find(subject, 'FLEW_ON', home.mission);
    if (home !== undefined && home.mission === mission && flight.claim.direction === undefined) {
      flight.claim = { ...flight.claim, direction: 'BOTH' };
    } else if (down !== undefined && down !== flight) before.addEvidence(down, found.evidence);
    else if (home !== undefined && down === undefined) {
      claims.claims.push({
        id: `claim:crew-exchanges-${row.number}-came-down`,
        claim: withoutEmpty({
          subject,
          predicate: 'FLEW_ON',
          object: home.mission,
          direction: 'DOWN',
          since: home.day,
        }),
        evidence: found.evidence,
      });
    }
    claims.claims.push({
      id: `claim:crew-exchanges-${row.number}-programme`,
      claim: {
        subject,
        predicate: 'flewUnder',
        value: programme,
        since: row.cells.launch_utc ?? '',
        confidence: confidenceOf(row),
      },
      evidence: found.evidence,
    });
  }
  return { drafts: [claims], read: { [table]: rows.length }, dropped };
}

/** `STS-76 (stay on Mir)` and `Crew-5` name missions in short. */
function missionOf(name: string): string {
  const bare = name.replace(/ \(.*\)$/, '');
  return missionId(/^Crew-\d+$/.test(bare) ? `SpaceX ${bare}` : bare);
}

/** `Soyuz MS-23, 2023-09-27`: the craft and, where it stands there, the day. */
function returnOf({ cells }: RawRow): { mission: string; day?: string } | undefined {
  const [, craft, day] = /^([^,]+)(?:, (\d{4}-\d{2}-\d{2}))?/.exec(cells.return ?? '') ?? [];
  if (craft === undefined || slug(craft) === '') return undefined;
  return { mission: missionOf(craft), ...(day === undefined ? {} : { day }) };
}
