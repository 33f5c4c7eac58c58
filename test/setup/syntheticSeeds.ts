import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ClaimRow,
  claimStatement,
  contradictionStatement,
  type EntityRow,
  entityStatement,
  sourceStatement,
} from '@rendezvous/cypher/writer/seedStatements.ts';

/** Rows of one statement: cypher-shell plans more of them at once for longer than it plans them apart. */
const rowsAtOnce = 500;

const head =
  '// What: a made-up graph to measure and to break things with.\n// From: nowhere.\n// Licence: none needed.\n\n';

/** Syllables of made-up names: no two of them fold to one key. */
const syllables = ['ba', 'de', 'fo', 'gu', 'la', 'me', 'no', 'pu', 'ra', 'so'];

/**
 * Writes a folder of sound seed files in their usual form: as many claims as are asked for, about a sixth as many
 * entities, of the kinds, predicates, lengths and evidence that the real ones have.
 */
export function writeSyntheticSeeds(folder: string, claims: number): void {
  mkdirSync(folder, { recursive: true });
  const people = names('person', 'Person', Math.ceil(claims / 12));
  const missions = names('mission', 'Mission', Math.ceil(claims / 25));
  const nations = names('nation', 'Nation', Math.ceil(claims / 100));
  const resolutions = names('resolution', 'Resolution', Math.ceil(claims / 200));
  const sources = Array.from({ length: Math.ceil(claims / 100) }, (_, index) => ({
    id: `source:record-${index}`,
    title: `Register of flights, sheet ${index}`,
    type: 'RECORD',
    publisher: 'Nobody',
    publishedOn: '2026-07-01',
  }));
  const rows = Array.from({ length: claims }, (_, index) =>
    claimRow(index, { people, missions, nations, resolutions }, sources.length),
  );
  const contradictions = rows
    .filter((_, index) => index % 500 === 1)
    .map(({ id }, index) => ({ claim: id, contradicts: `claim:made-up-${index * 500}` }));
  const files = {
    '100-nations': chunked(nations, (some) => entityStatement('Nation', some)),
    '110-people': chunked(people, (some) => entityStatement('Person', some)),
    '120-missions': chunked(missions, (some) => entityStatement('Mission', some)),
    '130-resolutions': chunked(resolutions, (some) => entityStatement('Resolution', some)),
    '400-sources': chunked(sources, sourceStatement),
    '500-claims': chunked(rows, claimStatement),
    '510-contradictions': chunked(contradictions, contradictionStatement),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.cypher`), head + text);
}

type Made = Readonly<Record<'people' | 'missions' | 'nations' | 'resolutions', readonly EntityRow[]>>;

/** Six in ten are votes: so it is in the real graph. */
function claimRow(index: number, { people, missions, nations, resolutions }: Made, sources: number): ClaimRow {
  const spread = Math.imul(index, 2_654_435_761) >>> 0;
  const pick = (rows: readonly EntityRow[], step: number) => rows[(step + spread) % rows.length]?.id ?? '';
  const day = `${1961 + (index % 65)}-0${1 + (index % 9)}-1${index % 10}`;
  const claim =
    index % 10 < 6
      ? { subject: pick(nations, 0), predicate: 'VOTED', object: pick(resolutions, index), vote: 'YES', since: day }
      : index % 10 < 8
        ? {
            subject: pick(people, 0),
            predicate: 'FLEW_ON',
            object: pick(missions, index),
            role: 'Flight engineer',
            direction: 'BOTH',
            since: day,
          }
        : { subject: pick(people, index), predicate: 'CITIZEN_OF', object: pick(nations, 0), since: day, until: '..' };
  const evidence = {
    source: `source:record-${spread % sources}`,
    quote: `It is written down, on line ${index}, that it's so`,
    locator: `row ${index}`,
    verified: index % 3 > 0,
  };
  return { id: `claim:made-up-${index}`, claim, evidence: [evidence] };
}

function names(prefix: string, kind: string, count: number): EntityRow[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${spelt(index)} ${spelt(index * 7 + 3)}`;
    return {
      id: `${prefix}:made-up-${index}`,
      name: `${kind} ${name}`,
      aliases: [`${name} the ${kind.toLowerCase()}`],
      description: `A ${kind.toLowerCase()} that nobody has ever heard of; number ${index} of its kind.`,
    };
  });
}

/** "So-ba-la" for 904, as one word. */
function spelt(number: number): string {
  const word = [...String(number)].map((digit) => syllables[Number(digit)] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function chunked<Row>(rows: readonly Row[], statementOf: (rows: readonly Row[]) => string): string {
  const statements: string[] = [];
  for (let at = 0; at < rows.length; at += rowsAtOnce) statements.push(statementOf(rows.slice(at, at + rowsAtOnce)));
  return statements.join('\n');
}
