import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { addClaim } from '../shared/addClaim.ts';
import { type Draft, type Dropped, type Imported, newDraft, withoutEmpty } from '../shared/Draft.ts';
import { confidenceOf, type FactsEvidence, factsEvidence } from '../shared/factsRow.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder, RawRow } from '../shared/RawFolder.ts';
import { slug } from '../shared/slug.ts';
import { namedElsewhere } from './namedElsewhere.ts';
import { readParties } from './readParties.ts';

type Named = (typeof namedElsewhere)[number];

type Found = { table: string; cells: Readonly<Record<string, string>>; row: RawRow };

type Work = { draft: Draft; dropped: Dropped[]; known: Known };

/** Makes the agreements and laws that rows on programs, meetings and agencies name, and the tables of agreements lack. */
export function importNamedAgreements(raw: RawFolder, known: Known): Imported {
  const entities = newDraft('171-agreements-named-in-rows.cypher', {
    what: 'agreements and laws that rows on programs, meetings and agencies name.',
    from: 'programs.csv, program_participants.csv, meetings_more.csv and space_agencies.csv of the curated facts.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const draft = newDraft('631-agreements-named-in-rows-claims.cypher', {
    what: 'who signed those agreements, and which programs they govern.',
    from: 'the same rows.',
    licence: 'facts, own words.',
    date: '2026-11-23.',
  });
  const work: Work = { draft, dropped: [], known };
  for (const named of namedElsewhere) {
    const { name, description, type, signedOn } = named;
    const row = { id: `agreement:${slug(name)}`, ...withoutEmpty({ name, description, type, signedOn }) };
    known.add('Agreement', row);
    entities.entities.push({ kind: 'Agreement', row });
    addClaims(work, named, row.id, foundRows(raw, named));
  }
  return { drafts: [entities, draft], read: {}, dropped: work.dropped };
}

function foundRows(raw: RawFolder, { rows }: Named): Found[] {
  return rows.map(({ table, cells }) => ({ table, cells, row: rowOf(raw, table, cells) }));
}

function addClaims({ draft, dropped, known }: Work, named: Named, agreement: string, found: readonly Found[]): void {
  const { name, signedOn, adoptedOn, program } = named;
  const facts = evidenceOf(named, found);
  const isLikely = named.notSeen === true || found.some(({ row }) => confidenceOf(row) === 'LIKELY');
  const confidence = isLikely ? 'LIKELY' : 'CERTAIN';
  const id = `claim:named-agreements-${agreement.slice('agreement:'.length)}`;
  const { parties } = readParties(named.parties ?? '', signedOn ?? '', known);
  for (const { id: subject } of parties) {
    const claim = { subject, predicate: 'SIGNED', object: agreement, since: signedOn, confidence };
    addClaim(draft, `${id}-signed-${subject.slice(subject.indexOf(':') + 1).toLowerCase()}`, claim, facts);
  }
  if (parties.length === 0) {
    const predicate = adoptedOn === undefined ? 'signedOn' : 'adoptedOn';
    addClaim(draft, `${id}-date`, { subject: agreement, predicate, value: adoptedOn ?? signedOn, confidence }, facts);
  }
  if (program === undefined) return;
  const object = known.find('Program', `program:${program}`);
  if (object === undefined) {
    const reason = `the ${name} governs program:${program}, which no file makes`;
    dropped.push({ table: `facts/${found[0]?.table}`, row: program, reason });
    return;
  }
  const claim = { subject: agreement, predicate: 'GOVERNS', object, since: signedOn, confidence };
  addClaim(draft, `${id}-governs`, claim, facts);
}

/** @throws UsageError where the row is no longer there: the table of names wants mending */
function rowOf(raw: RawFolder, table: string, wanted: Readonly<Record<string, string>>): RawRow {
  const row = raw
    .table(`facts/${table}`)
    .find(({ cells }) => Object.entries(wanted).every(([column, text]) => cells[column] === text));
  if (row !== undefined) return row;
  throw new UsageError(
    `Expected a row of ${table} with ${JSON.stringify(wanted)}, found none.`,
    'Mend seeds/import/agreements/namedElsewhere.ts.',
  );
}

function evidenceOf({ notSeen }: Named, found: readonly Found[]): FactsEvidence {
  const all = found.map(({ table, cells, row }) => {
    const seen = notSeen === true ? { ...row, cells: { ...row.cells, checked: 'no' } } : row;
    return factsEvidence(seen, table, Object.values(cells).join(' '));
  });
  const evidence = all.flatMap((one) => one.evidence);
  const isFirst = (source: unknown, index: number) => evidence.findIndex((one) => one.source === source) === index;
  return {
    sources: all.flatMap(({ sources }) => sources),
    evidence: evidence.filter(({ source, verified }, index) => verified === true || isFirst(source, index)),
  };
}
