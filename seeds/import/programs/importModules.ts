import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import { ownTable } from '../shared/ownTable.ts';
import { partyOf } from '../shared/partyOf.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';

const modules = 'facts/iss_modules.csv';
const station = 'program:iss';

/** Which program each row is or belongs to, and who made it. */
const ownRows = ownTable(new URL('./modules.csv', import.meta.url));

/** When a part was taken from the station: the day was not seen, only the year. */
const removed: Readonly<Record<string, { year: string; day: string }>> = {
  Pirs: { year: '2021', day: '2021-07-26' },
};

/** Makes the parts of the station: without a type, for a part is no station of its own. */
export function importModules(raw: RawFolder, known: Known): Imported {
  const rows = raw.table(modules);
  const entities = newDraft('136-parts-of-the-station.cypher', {
    what: 'modules, trusses, arms and docking adapters of the International Space Station.',
    from: 'facts/iss_modules.csv; who made each by a table of the importer.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const claims = newDraft('657-parts-of-the-station-claims.cypher', {
    what: 'when each part of the station was launched and on what, and who made it.',
    from: 'facts/iss_modules.csv.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  for (const row of rows) {
    const { module = '' } = row.cells;
    const own = ownRows.get(module);
    if (own === undefined)
      dropped.push({ table: modules, row: module, reason: 'the table of makers has no such part' });
    else addPart(row, own, entities, claims, known);
  }
  return { drafts: [entities, claims], read: { [modules]: rows.length }, dropped };
}

function addPart(row: RawRow, own: RawRow['cells'], entities: Draft, claims: Draft, known: Known): void {
  const { module = '', launched = '', carried_by: carrier = '', provider = '' } = row.cells;
  const { name = '', aliases = '', lead = '', partner = '' } = own;
  const subject = `program:${own.program}`;
  const { sources, evidence } = factsEvidence(row, 'iss_modules.csv', module);
  claims.sources.push(...sources);
  const add = (what: string, claim: PlainMap, shown: readonly PlainMap[] = evidence) =>
    claims.claims.push({
      id: `claim:iss-modules-${slug(module)}-${what}`,
      claim: { ...claim, confidence: confidenceOf(row) },
      evidence: shown,
    });
  const which = name === '' && slug(module) !== own.program ? ` (${module})` : '';
  add('launched', { subject, predicate: 'launchedOn', value: `${launched}${which}` });
  add('carried', { subject, predicate: 'carriedBy', value: `${carrier}${which}` });
  if (name === '') return;
  const entity = {
    id: subject,
    ...withoutEmpty({
      name,
      aliases: aliases === '' ? [] : [aliases],
      description: `Part of the International Space Station: ${provider}.`,
    }),
  };
  known.add('Program', entity);
  entities.entities.push({ kind: 'Program', row: entity });
  const end = removed[module];
  const until = end === undefined ? {} : { until: end.year };
  add('part-of', { subject, predicate: 'PART_OF', object: station, since: launched, ...until });
  if (end !== undefined)
    add(
      'removed',
      { subject, predicate: 'removedOn', value: end.day },
      evidence.map((one) => ({ ...one, verified: false })),
    );
  for (const [role, maker] of [
    ['LEAD', lead],
    ['PARTNER', partner],
  ] as const)
    if (maker !== '') {
      const agency = partyOf('AGENCY', maker, launched, known);
      add(`made-${slug(agency.replace(/^\w+:/, ''))}`, {
        subject: agency,
        predicate: 'PARTICIPATES_IN',
        object: subject,
        role,
      });
    }
}
