import { type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';

const file = 'iss_commanders.csv';
const table = `facts/${file}`;

/** Makes who commanded which expedition of the International Space Station. */
export function importCommanders(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(table);
  const claims = newDraft('646-station-commanders-claims.cypher', {
    what: 'commanders of the expeditions of the International Space Station.',
    from: `${table} of the curated facts, and the pages it names.`,
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  for (const row of rows) {
    const { exp = '', commander = '' } = row.cells;
    const found = factsEvidence(row, file, `expedition ${exp}`);
    claims.sources.push(...found.sources);
    for (const { person, since, until } of commandersOf(commander)) {
      claims.claims.push({
        id: `claim:iss-commanders-${exp}-${slug(person)}`,
        claim: withoutEmpty({
          subject: known.want('Person', person),
          predicate: 'COMMANDED',
          object: 'program:iss',
          role: `Expedition ${exp}`,
          since,
          until,
          confidence: confidenceOf(row),
        }),
        evidence: found.evidence,
      });
    }
  }
  return { drafts: [claims], read: { [table]: rows.length }, dropped: [] };
}

export type Command = { person: string; since?: string; until?: string };

/**
 * Names in the cell, each with the days that stand after it: `A (to 2021-04-27), B, then C (from 2021-10-04)`, and
 * `A (after B, 2022-09-28 to 2022-10-12)`, where the days are B's.
 */
export function commandersOf(cell: string): Command[] {
  const after = /^(.+) \(after (.+), ([\d-]+) to ([\d-]+)\)$/.exec(cell);
  if (after !== null) {
    const [, last = '', first = '', since = '', until = ''] = after;
    return [{ person: first, since, until }, { person: last }];
  }
  return cell.split(/, then |, /).map((part) => {
    const [, person = '', which, day] = /^(.+?)(?: \((from|to) ([\d-]+)\))?$/.exec(part) ?? [];
    return {
      person,
      ...(which === 'from' && day ? { since: day } : {}),
      ...(which === 'to' && day ? { until: day } : {}),
    };
  });
}
