import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { earlierClaims } from '../shared/earlierClaims.ts';
import { confidenceOf, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { countedFrom, curatedCodes, secondEntries } from './curatedCodes.ts';
import { forerunnerIds } from './forerunners.ts';
import { gcatStates } from './gcatStates.ts';
import { moreAgencies } from './moreAgencies.ts';
import { vagueDate } from './vagueDate.ts';

const curatedTable = 'facts/space_agencies.csv';
const gcatTable = 'gcat-orgs/orgs.tsv';
const gcat = 'source:gcat-orgs';

type Cells = RawRow['cells'];
type Context = {
  known: Known;
  entities: Draft;
  claims: Draft;
  dropped: Dropped[];
  states: ReadonlyMap<string, string>;
};

/** Makes the agencies and organisations: the curated ones, the civil ones of GCAT, and who belongs to and followed whom. */
export function importOrganisations(raw: RawFolder, known: Known): Imported {
  const curated = raw.table(curatedTable);
  const rows = raw.table(gcatTable).filter(({ cells }) => !cells['#Code']?.startsWith('#'));
  const context: Context = {
    known,
    entities: newDraft('115-agencies-of-the-world.cypher', {
      what: 'space agencies, and the civil organisations of the space age; their forerunners.',
      from: 'orgs.tsv of GCAT (J. C. McDowell, General Catalog of Artificial Space Objects, planet4589.org/space/gcat, 2025-04-14), rows of class C; the curated list of agencies.',
      licence: 'CC BY 4.0.',
      date: '2026-11-22.',
    }),
    claims: newDraft('610-agencies-of-the-world-claims.cypher', {
      what: 'to which state each belongs, when it was founded, of what it is a part, what followed it.',
      from: 'orgs.tsv of GCAT (J. C. McDowell, General Catalog of Artificial Space Objects, planet4589.org/space/gcat, 2025-04-14); the curated list of agencies.',
      licence: 'CC BY 4.0.',
      date: '2026-11-22.',
    }),
    dropped: [],
    states: gcatStates(rows, known),
  };
  const byCode = new Map(rows.map(({ cells }) => [cells['#Code'] ?? '', cells]));
  const ids = new Map<string, string>();
  for (const row of curated) addCurated(context, row, byCode, ids);
  for (const more of moreAgencies) addMore(context, more, ids);
  for (const { cells } of rows) if (isTaken(context, cells, ids)) addCivil(context, cells, ids);
  for (const [code, id] of ids) addGcatClaims(context, byCode.get(code), id, ids);
  addSuccessions(context, byCode, ids);
  return {
    drafts: [context.entities, context.claims],
    read: { [curatedTable]: curated.length, [gcatTable]: rows.length },
    dropped: context.dropped,
  };
}

function add({ known, entities }: Context, row: EntityRow): void {
  if (known.has(row.id)) return; // written by hand
  known.add('Agency', row);
  entities.entities.push({ kind: 'Agency', row });
}

function addCurated(context: Context, row: RawRow, byCode: ReadonlyMap<string, Cells>, ids: Map<string, string>): void {
  const { id: key = '', name = '', iso3 = '', since = '', note = '' } = row.cells;
  const id = `agency:${slug(key)}`;
  const code = curatedCodes[key];
  const other = code === undefined ? undefined : byCode.get(code);
  if (code !== undefined) ids.set(code, id);
  const native = other === undefined ? undefined : nativeNameOf(other, name);
  add(context, {
    id,
    ...withoutEmpty({
      name,
      shortName: key.split('-')[0],
      nativeName: native,
      description: note === '' ? undefined : `${note.charAt(0).toUpperCase()}${note.slice(1)}.`,
      type: iso3 === 'intl' ? 'INTERGOVERNMENTAL' : 'GOVERNMENT_AGENCY',
      founded: since,
    }),
  });
  const found = factsEvidence(row, 'space_agencies.csv', key);
  context.claims.sources.push(...found.sources);
  const confidence = confidenceOf(row);
  const subject = countedFrom[key] ?? id;
  if (iso3 !== 'intl') {
    context.claims.claims.push({
      id: `claim:space-agencies-${slug(key)}-agency-of`,
      claim: { subject, predicate: 'AGENCY_OF', object: context.known.want('Nation', iso3), since, confidence },
      evidence: found.evidence,
    });
  }
  context.claims.claims.push({
    id: `claim:space-agencies-${slug(key)}-founded`,
    claim: { subject, predicate: 'founded', value: since, confidence },
    evidence: found.evidence,
  });
}

function addMore(
  context: Context,
  { code, nation, ...properties }: (typeof moreAgencies)[number],
  ids: Map<string, string>,
): void {
  add(context, withoutEmpty({ ...properties, aliases: [...(properties.aliases ?? [])] }) as EntityRow);
  if (code !== undefined) ids.set(code, properties.id);
  else if (nation !== undefined) {
    context.claims.claims.push({
      id: `claim:more-agencies-${properties.id.slice('agency:'.length)}-agency-of`,
      claim: { subject: properties.id, predicate: 'AGENCY_OF', object: nation },
      evidence: [{ source: 'source:public-record', locator: properties.name, verified: false }],
    });
  }
}

/** Civil organisations; states and their provinces are no agencies. */
function isTaken({ dropped }: Context, cells: Cells, ids: ReadonlyMap<string, string>): boolean {
  const code = cells['#Code'] ?? '';
  if (ids.has(code)) return false;
  const reason = reasonToLeave(cells, code);
  if (reason !== undefined) dropped.push({ table: gcatTable, row: code, reason });
  return reason === undefined;
}

function reasonToLeave({ Class, Type = '' }: Cells, code: string): string | undefined {
  if (Class !== 'C') return `class ${Class}: only civil organisations are taken, and those that other rows name`;
  if (Type.split('/').some((type) => ['CY', 'CYP', 'AP'].includes(type))) return 'a state, a province or a place';
  if (code === 'UNK') return 'stands for an unknown organisation';
  return secondEntries[code];
}

function addCivil(context: Context, cells: Cells, ids: Map<string, string>): void {
  const code = cells['#Code'] ?? '';
  const given = forerunnerIds[code];
  const name = given?.name ?? ownName(context.known, englishNameOf(cells), cells);
  const id = given?.id ?? idOfName(name);
  const shortName = given?.shortName ?? present(cells.ShortName);
  ids.set(code, id);
  add(context, {
    id,
    ...withoutEmpty({
      name,
      shortName: shortName === name ? undefined : shortName,
      nativeName: nativeNameOf(cells, name),
      aliases: [...(given?.aliases ?? []), ...otherNamesOf(cells, name)],
      type: cells.Type?.includes('IGO') ? 'INTERGOVERNMENTAL' : 'OTHER',
      founded: datesOf(cells).since,
      dissolved: datesOf(cells).until === '..' ? undefined : datesOf(cells).until,
    }),
  });
}

/** One organisation in two forms has two rows of one name: the later one is told by the year in which it began. */
function ownName(known: Known, name: string, cells: Cells): string {
  if (!known.has(idOfName(name))) return name;
  const dated = `${name} (${datesOf(cells).since?.slice(0, 4) ?? present(cells.ShortName) ?? cells['#Code']})`;
  return known.has(idOfName(dated)) ? `${name} (${cells['#Code']})` : dated;
}

function idOfName(name: string): string {
  return `agency:${slug(name)}`;
}

function addGcatClaims(context: Context, cells: Cells | undefined, id: string, ids: ReadonlyMap<string, string>): void {
  if (cells === undefined) return;
  const code = cells['#Code'] ?? '';
  const evidence = [{ source: gcat, locator: `orgs.tsv, code ${code}`, verified: true }];
  const { since, until } = datesOf(cells);
  const claim = (what: string, properties: Readonly<Record<string, PlainMap[string] | undefined>>) =>
    context.claims.claims.push({
      id: `claim:gcat-${slug(code)}-${what}`,
      claim: withoutEmpty({ subject: id, ...properties }),
      evidence,
    });
  const nation = isOfSeveralStates(context.known, id) ? undefined : context.states.get(cells.StateCode ?? '');
  const known = nation === undefined ? undefined : earlierClaims([context.claims]).find(id, 'AGENCY_OF', nation);
  if (known !== undefined && (until === undefined || until === '..')) known.evidence = [...known.evidence, ...evidence];
  else if (nation !== undefined) {
    const end = endsOfStates[nation];
    if (end !== undefined && since !== undefined && since > end) {
      const reason = `it began when ${nation}, whose code it has, had ended`;
      context.dropped.push({ table: gcatTable, row: code, reason });
    } else claim('agency-of', { predicate: 'AGENCY_OF', object: nation, since, until: firstOf(until, end) });
  }
  if (since !== undefined) claim('founded', { predicate: 'founded', value: since });
  const parent = ids.get(cells.Parent ?? '');
  if (parent !== undefined && parent !== id) claim('part-of', { predicate: 'PART_OF', object: parent, since, until });
  else if (present(cells.Parent) !== undefined && !context.states.has(cells.Parent ?? '')) {
    context.dropped.push({ table: gcatTable, row: code, reason: 'its parent is not among the organisations taken' });
  }
  contradictFounded(context, id, since, code);
}

function isOfSeveralStates(known: Known, id: string): boolean {
  return known.properties(id)?.type === 'INTERGOVERNMENTAL';
}

/** The data keeps the code of a state that has ended: an organisation was its until then at most. */
const endsOfStates: Readonly<Record<string, string>> = { 'nation:SUN': '1991-12', 'nation:DDR': '1990-10-03' };

function firstOf(until: string | undefined, end: string | undefined): string | undefined {
  if (end === undefined) return until;
  return until === undefined || until === '..' || until > end ? end : until;
}

/** Where the curated list and GCAT give days that cannot both be right, both stand. */
function contradictFounded({ claims }: Context, id: string, since: string | undefined, code: string): void {
  const curated = claims.claims.find(
    ({ id: claim, claim: { subject } }) =>
      claim.startsWith('claim:space-agencies-') && claim.endsWith('-founded') && subject === id,
  );
  const one = parseDate(String(curated?.claim.value ?? ''));
  const other = since === undefined ? undefined : parseDate(since);
  if (curated === undefined || one === undefined || other === undefined) return;
  if (one.max < other.min || other.max < one.min) {
    claims.contradictions.push({ claim: curated.id, contradicts: `claim:gcat-${slug(code)}-founded` });
  }
}

/** Rows of one `UCode` are one organisation under several names: where one ends as the other begins, it followed. */
function addSuccessions(
  { claims }: Context,
  byCode: ReadonlyMap<string, Cells>,
  ids: ReadonlyMap<string, string>,
): void {
  const taken = [...ids].map(([code, id]) => ({ code, id, cells: byCode.get(code) }));
  for (const { code, id, cells } of taken) {
    const end = cells === undefined ? undefined : datesOf(cells).until;
    if (cells === undefined || end === undefined || end === '..') continue;
    for (const next of taken) {
      if (next.cells === undefined || next.id === id || next.cells.UCode !== cells.UCode) continue;
      if (datesOf(next.cells).since !== end) continue;
      claims.claims.push({
        id: `claim:gcat-${slug(code)}-succeeded-by-${slug(next.code)}`,
        claim: { subject: id, predicate: 'SUCCEEDED_BY', object: next.id, since: end, modality: 'INFERRED' },
        evidence: [
          {
            source: gcat,
            locator: `orgs.tsv, codes ${code} and ${next.code}, both of UCode ${cells.UCode}`,
            verified: true,
          },
        ],
      });
    }
  }
}

function datesOf({ TStart, TStop }: Cells): { since: string | undefined; until: string | undefined } {
  return { since: vagueDate(TStart), until: vagueDate(TStop) };
}

function present(cell: string | undefined): string | undefined {
  return cell === undefined || cell === '-' || cell === '' ? undefined : cell;
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(text);
}

function englishNameOf(cells: Cells): string {
  const native = present(cells.UName);
  return (
    present(cells.EName) ??
    (native !== undefined && isLatin(native) ? native : undefined) ??
    present(cells.Name) ??
    cells['#Code'] ??
    ''
  );
}

function nativeNameOf(cells: Cells, name: string): string | undefined {
  const native = present(cells.UName);
  return native === name ? undefined : native;
}

function otherNamesOf(cells: Cells, name: string): string[] {
  return [cells.Name, cells.ShortEName].flatMap((cell) => {
    const other = present(cell);
    return other === undefined || other === name || other === present(cells.UName) ? [] : [other];
  });
}
