import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow, EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import { addOtherValues } from '../shared/addOtherValues.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { dropSaid } from '../shared/dropSaid.ts';
import { confidenceOf, confidenceOfWhole, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import { keptEntity } from '../shared/keptEntity.ts';
import { ownTable } from '../shared/ownTable.ts';
import { partyOf } from '../shared/partyOf.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';

const disagreements = 'facts/disagreements.csv';
const parties = 'facts/disagreement_parties.csv';
const affects = 'facts/disagreement_affects.csv';

/** Names, types and domains: the facts have their own words for the kind, and titles too long for a label. `unseen` is what of the row the page read did not show: `start` (the day), `end`, `what`. */
const table = ownTable(new URL('./disagreements.csv', import.meta.url));

/** Makes the disagreements, who stands where in each, and what each affects. */
export function importDisagreements(raw: RawFolder, known: Known, earlier: readonly Draft[]): Imported {
  const rows = raw.table(disagreements);
  const partyRows = raw.table(parties);
  const affectsRows = raw.table(affects);
  const entities = newDraft('145-disagreements-of-the-facts.cypher', {
    what: 'disputes, sanctions, laws, tests, threats, accusations and incidents that strained relations in space.',
    from: 'facts/disagreements.csv, curated from the pages that its rows name; type and domain by a table of the importer. RESOLVED where the row has an end, OPEN where a party goes on.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const claims = newDraft('660-disagreements-claims.cypher', {
    what: 'the parties of each disagreement with side and stance, and the programs, missions and agreements that it affects.',
    from: 'facts/disagreement_parties.csv and facts/disagreement_affects.csv.',
    licence: 'facts, own words; short quotations.',
    date: '2026-11-23.',
  });
  const dropped: Dropped[] = [];
  const goingOn = new Set(partyRows.filter(({ cells }) => cells.until === '..').map(({ cells }) => cells.disagreement));
  const begins = beginsOf(earlier);
  const starts = new Map(rows.map(({ cells }) => [cells.id, cells.start ?? '']));
  for (const row of rows) {
    const { id: key = '' } = row.cells;
    const { sources, evidence } = factsEvidence(row, 'disagreements.csv', key);
    const entity = disagreementRow(row, goingOn.has(key), rows);
    const id = keptEntity('Disagreement', key, entity, entities, known);
    if (id !== entity.id)
      dropped.push({ table: disagreements, row: key, reason: `name, type and description: written by hand as ${id}` });
    claims.sources.push(...sources);
    claims.claims.push(...timeClaims(row, id, evidence));
  }
  for (const row of partyRows) {
    const { disagreement = '' } = row.cells;
    const { sources, evidence } = factsEvidence(row, 'disagreement_parties.csv', keyOf(row), row.cells.quote);
    claims.sources.push(...sources);
    claims.claims.push(partyClaim(row, starts.get(disagreement) ?? '', evidence, known));
  }
  for (const row of affectsRows) {
    const { disagreement = '', object = '', kind = '' } = row.cells;
    const target = affected(kind, object, known);
    if (target === undefined) {
      dropped.push({ table: affects, row: keyOf(row), reason: `no ${kind.toLowerCase()} of that name is known` });
      continue;
    }
    const { sources, evidence } = factsEvidence(row, 'disagreement_affects.csv', `${keyOf(row)}: ${row.cells.how}`);
    claims.sources.push(...sources);
    claims.claims.push({
      id: `claim:disagreement-affects-${slug(disagreement)}-${slug(object)}`,
      claim: {
        subject: known.want('Disagreement', disagreement),
        predicate: 'AFFECTS',
        object: target,
        ...withoutEmpty({ since: sinceOf(starts.get(disagreement), begins.get(target)) }),
      },
      evidence,
    });
  }
  addOtherValues(claims);
  dropped.push(...dropSaid(claims, parties));
  return {
    drafts: [entities, claims],
    read: { [disagreements]: rows.length, [parties]: partyRows.length, [affects]: affectsRows.length },
    dropped,
  };
}

/** What was begun, planned, launched or signed, and on which day first. */
function beginsOf(drafts: readonly Draft[]): Map<string, string> {
  const begins = new Map<string, string>();
  const note = (id: string, day: unknown) => {
    if (typeof day === 'string' && day < (begins.get(id) ?? '9999')) begins.set(id, day);
  };
  for (const { entities, claims } of drafts) {
    for (const { row } of entities) note(row.id, row.signedOn ?? row.launchedOn);
    for (const { claim } of claims) {
      if (['begunOn', 'plannedSince'].includes(String(claim.predicate))) note(String(claim.subject), claim.value);
    }
  }
  return begins;
}

/** The rows say of an effect that there is one, not since when: from the start, where what is affected was there. */
function sinceOf(start: string | undefined, begin: string | undefined): string | undefined {
  return start !== undefined && begin !== undefined && begin > start ? undefined : start;
}

function keyOf({ cells }: RawRow): string {
  return `${cells.disagreement} ${cells.party ?? cells.object}`;
}

function disagreementRow({ cells }: RawRow, isGoingOn: boolean, rows: readonly RawRow[]): EntityRow {
  const { id = '', title = '', end = '' } = cells;
  const { name = title, type = '', domain = '' } = table.get(id) ?? {};
  const isAlias = slug(title) !== slug(name) && rows.filter((other) => other.cells.title === title).length === 1;
  return {
    id: `disagreement:${slug(name)}`,
    ...withoutEmpty({
      name,
      aliases: isAlias ? [title] : [],
      description: descriptionOf(cells),
      type,
      domain,
      status: statusOf(end, isGoingOn),
    }),
  };
}

const shortest = 40;

/** What happened; a few words say it only together with the title. Brackets on the day are no part of it. */
function descriptionOf({ id = '', title = '', what = '' }: RawRow['cells']): string {
  if (table.get(id)?.unseen === 'what') return '';
  const said = what.replace(/ \((start day likely|day: first media report)\)$/, '');
  const words = said.length < shortest ? `${title}: ${said}` : said;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Nothing is said of how it stands where the row has no end and no party goes on. */
function statusOf(end: string, isGoingOn: boolean): string {
  if (end !== '') return 'RESOLVED';
  return isGoingOn ? 'OPEN' : '';
}

function timeClaims(row: RawRow, subject: string, evidence: readonly PlainMap[]): ClaimRow[] {
  const { id = '', start = '', end = '' } = row.cells;
  const unseen = table.get(id)?.unseen;
  const isEndSeen = unseen !== 'end';
  const claim = (predicate: string, value: string, isSure: boolean, shown: readonly PlainMap[]): ClaimRow[] => {
    const confidence = isSure ? confidenceOf(row) : 'LIKELY';
    const claimId = `claim:disagreements-${slug(id)}-${predicate}`;
    return value === '' ? [] : [{ id: claimId, claim: { subject, predicate, value, confidence }, evidence: shown }];
  };
  return [
    ...claim('began', start, unseen !== 'start', evidence),
    ...claim('ended', end, isEndSeen, isEndSeen ? evidence : evidence.map((one) => ({ ...one, verified: false }))),
  ];
}

/**
 * The table's `since` is the day on which the stance was seen stated; the claim holds from the start of the disagreement.
 * Of a person only that day is known: who speaks for a side need not have been there at the start.
 */
function partyClaim(row: RawRow, start: string, evidence: readonly PlainMap[], known: Known): ClaimRow {
  const { disagreement = '', party = '', kind = '', side, stance, about, since: statedOn = '', until } = row.cells;
  const subject = partyOf(kind, party, start === '' ? statedOn : start, known);
  return {
    id: `claim:disagreement-parties-${slug(disagreement)}-${subject.replace(/^\w+:/, '').toLowerCase()}`,
    claim: {
      subject,
      predicate: 'PARTY_TO',
      object: known.want('Disagreement', disagreement),
      ...withoutEmpty({ side, stance, towards: about, statedOn, since: kind === 'PERSON' ? '' : start, until }),
      confidence: confidenceOfWhole(row),
    },
    evidence,
  };
}

const kinds: Readonly<Record<string, string>> = { PROGRAM: 'Program', AGREEMENT: 'Agreement', MISSION: 'Mission' };

function affected(kind: string, object: string, known: Known): string | undefined {
  return known.find(kinds[kind] ?? kind, kind === 'PROGRAM' ? `program:${object}` : object);
}
