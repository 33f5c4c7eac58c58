import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { earlierClaims } from '../shared/earlierClaims.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { stationRules } from './stationRules.ts';

const file = 'station_by_mission.csv';
const table = `facts/${file}`;

/** Makes which crewed mission went to which station. */
export function importStationVisits(raw: RawFolder, known: Known, earlier: readonly Draft[]): Imported {
  const rows = raw.table(table);
  const claims = newDraft('648-station-visits-claims.cypher', {
    what: 'which crewed mission went to which station.',
    from: `${table} of the curated facts, which names the missions in groups.`,
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const missions = earlier.flatMap((draft) => draft.entities).filter(({ kind }) => kind === 'Mission');
  const before = earlierClaims(earlier);
  const dropped: Dropped[] = [];
  for (const row of rows) {
    const { station = '', crews_by_mission_name: words = '' } = row.cells;
    const rule = stationRules.find((one) => one.row === station && one.words.test(words));
    if (rule === undefined) {
      throw new UsageError(`Expected a rule for "${words}" of ${table}, found none.`, 'Add it to stationRules.ts.');
    }
    if (!known.has(rule.station)) {
      dropped.push({ table, row: station, reason: `no ${rule.station} is known` });
      continue;
    }
    const found = factsEvidence(row, file, station);
    claims.sources.push(...found.sources);
    for (const { row: mission } of missions) {
      const name = String(mission.name);
      if (!rule.missions.some((pattern) => pattern.test(name)) || rule.not?.includes(name)) continue;
      const known = before.find(mission.id, 'VISITED', rule.station);
      if (known !== undefined) before.addEvidence(known, found.evidence);
      else {
        claims.claims.push({
          id: `claim:station-visits-${slug(name)}-${rule.station.slice('program:'.length)}`,
          claim: withoutEmpty({
            subject: mission.id,
            predicate: 'VISITED',
            object: rule.station,
            since: mission.launchedOn,
            confidence: confidenceOf(row),
          }),
          evidence: found.evidence,
        });
      }
    }
  }
  return { drafts: [claims], read: { [table]: rows.length }, dropped };
}
