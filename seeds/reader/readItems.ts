import type { Problem } from '../checks/Problem.ts';
import { entryOf, type Literal, type MapLiteral, plainOf } from './Literal.ts';
import type { Place } from './Place.ts';
import { placeAt } from './placeAt.ts';
import type { RowStatement } from './recognizeStatement.ts';
import type { SeedFile } from './SeedFile.ts';
import type { ClaimItem, EvidenceItem, PlainMap, SeedItem } from './SeedItem.ts';

export type ReadItems = { items: SeedItem[]; problems: Problem[] };

/** Keys of a row, by the shape of its statement; an ENTITY or a SOURCE row is the properties themselves. */
const rowKeys = { CLAIM: ['id', 'claim', 'evidence'], CONTRADICTION: ['claim', 'contradicts'] } as const;

/** The rows of a statement as items; a row that is not built as its statement reads it is a problem. */
export function readItems(source: RowStatement, order: number): ReadItems {
  const read: ReadItems = { items: [], problems: [] };
  const { file } = source.statement;
  for (const row of source.rows) {
    const faults = [...repeatedKeys(file, row), ...rowFaults(file, source, row)];
    if (faults.length > 0) read.problems.push(...faults);
    else read.items.push(itemOf(file, source, row, order));
  }
  return read;
}

function itemOf(file: SeedFile, { shape, kind }: RowStatement, row: MapLiteral, order: number): SeedItem {
  if (shape === 'CLAIM') return claimItem(file, row, order);
  const placeOf = placesIn(file, row);
  const values = propertiesOf(row);
  if (shape === 'CONTRADICTION') {
    return { form: shape, claim: String(values.claim), contradicts: String(values.contradicts), order, placeOf };
  }
  const { id, ...properties } = values;
  if (shape === 'SOURCE') return { form: shape, id: String(id), properties, order, placeOf };
  return { form: 'ENTITY', id: String(id), kind: kind?.value ?? '', properties, order, placeOf };
}

function claimItem(file: SeedFile, row: MapLiteral, order: number): ClaimItem {
  const claim = entryOf(row, 'claim') as MapLiteral;
  const evidence = entryOf(row, 'evidence');
  const items = evidence?.type === 'LIST' ? evidence.items : [];
  const ofRow = placesIn(file, row);
  const ofClaim = placesIn(file, claim);
  return {
    form: 'CLAIM',
    id: String(plainOf(entryOf(row, 'id') as Literal)),
    properties: propertiesOf(claim),
    evidence: items.map((item) => evidenceItem(file, item as MapLiteral)),
    order,
    placeOf: (property) =>
      property === undefined || property === 'id' || property === 'evidence' ? ofRow(property) : ofClaim(property),
  };
}

function evidenceItem(file: SeedFile, map: MapLiteral): EvidenceItem {
  return { properties: propertiesOf(map), placeOf: placesIn(file, map) };
}

/** Null in Cypher takes a property away: it counts as not written. */
function propertiesOf(map: MapLiteral): PlainMap {
  return Object.fromEntries(
    map.entries.map(({ key, value }) => [key, plainOf(value)] as const).filter(([, value]) => value !== null),
  );
}

function placesIn(file: SeedFile, map: MapLiteral) {
  const whole = entryOf(map, 'id') ?? map.entries[0]?.value ?? map;
  return (property?: string): Place => {
    const entry = property === undefined ? undefined : map.entries.find(({ key }) => key === property);
    return entry === undefined
      ? placeAt(file, whole.start, whole.end)
      : placeAt(file, entry.value.start, entry.value.end);
  };
}

function rowFaults(file: SeedFile, { shape }: RowStatement, row: MapLiteral): Problem[] {
  if (shape === 'CONTRADICTION') {
    return [...rowKeys[shape].flatMap((key) => wantText(file, row, key)), ...unreadKeys(file, row, rowKeys[shape])];
  }
  if (shape !== 'CLAIM') return wantText(file, row, 'id');
  const claim = entryOf(row, 'claim');
  const evidence = entryOf(row, 'evidence');
  return [
    ...wantText(file, row, 'id'),
    ...(claim?.type === 'MAP' ? [] : [fault(file, claim ?? row, 'a map under the key `claim`', claim)]),
    ...(evidence === undefined || isMaps(evidence)
      ? []
      : [fault(file, evidence, 'a list of maps under the key `evidence`', evidence)]),
    ...unreadKeys(file, row, rowKeys[shape]),
  ];
}

function wantText(file: SeedFile, row: MapLiteral, key: string): Problem[] {
  const value = entryOf(row, key);
  if (value?.type === 'SCALAR' && typeof value.value === 'string') return [];
  return [fault(file, value ?? row, `text under the key \`${key}\``, value)];
}

function unreadKeys(file: SeedFile, row: MapLiteral, keys: readonly string[]): Problem[] {
  return row.entries
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, keyStart, keyEnd }) => ({
      rule: 'rowShape',
      severity: 'ERROR',
      place: placeAt(file, keyStart, keyEnd),
      expected: `a row with the keys ${keys.join(', ')}`,
      found: `the key \`${key}\`, which the statement does not read`,
      nextStep: keys.includes('evidence') ? 'What a claim says goes into the map `claim`.' : 'Take it out.',
    }));
}

function repeatedKeys(file: SeedFile, literal: Literal): Problem[] {
  if (literal.type === 'SCALAR') return [];
  if (literal.type === 'LIST') return literal.items.flatMap((item) => repeatedKeys(file, item));
  const seen = new Set<string>();
  const own = literal.entries.flatMap(({ key, keyStart, keyEnd }): Problem[] => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const place = placeAt(file, keyStart, keyEnd);
    const found = `\`${key}\` a second time`;
    return [
      { rule: 'rowShape', severity: 'ERROR', place, expected: 'each key once', found, nextStep: 'Take one out.' },
    ];
  });
  return [...own, ...literal.entries.flatMap(({ value }) => repeatedKeys(file, value))];
}

function isMaps(literal: Literal): boolean {
  return literal.type === 'LIST' && literal.items.every(({ type }) => type === 'MAP');
}

function fault(file: SeedFile, at: Literal, expected: string, found: Literal | undefined): Problem {
  return {
    rule: 'rowShape',
    severity: 'ERROR',
    place: placeAt(file, at.start, at.type === 'SCALAR' ? at.end : at.start + 1),
    expected,
    found: found === undefined ? 'nothing' : file.text.slice(found.start, Math.min(found.end, found.start + 60)),
    nextStep: 'Write the row as the other files do; docs/maintainer.md shows each form.',
  };
}
