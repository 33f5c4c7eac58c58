import type { Problem } from '../checks/Problem.ts';
import { entryOf, type Literal, type MapLiteral } from './Literal.ts';
import { placeAt } from './placeAt.ts';
import type { Row } from './readRows.ts';
import type { Shape } from './recognizeStatement.ts';
import type { SeedFile } from './SeedFile.ts';

/** Keys of a row, by the shape of its statement; an ENTITY or a SOURCE row is the properties themselves. */
const rowKeys = { CLAIM: ['id', 'claim', 'evidence'], CONTRADICTION: ['claim', 'contradicts'] } as const;

/** True where `rowFaults` would find nothing: looks at the data alone, since nearly every row is sound. */
export function isSound(shape: Shape, { values, repeats }: Row): boolean {
  if (repeats) return false;
  if (shape === 'ENTITY' || shape === 'SOURCE') return typeof values.id === 'string';
  const keys: readonly string[] = rowKeys[shape];
  for (const key in values) if (!keys.includes(key)) return false;
  if (shape === 'CONTRADICTION') return typeof values.claim === 'string' && typeof values.contradicts === 'string';
  const { id, claim, evidence } = values;
  return typeof id === 'string' && isMap(claim) && (evidence === undefined || isMaps(evidence));
}

/** All that keeps a row from being what its statement reads. */
export function rowFaults(file: SeedFile, shape: Shape, row: MapLiteral): Problem[] {
  return [...repeatedKeys(file, row), ...shapeFaults(file, shape, row)];
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMaps(value: unknown): boolean {
  return Array.isArray(value) && value.every(isMap);
}

function shapeFaults(file: SeedFile, shape: Shape, row: MapLiteral): Problem[] {
  if (shape === 'CONTRADICTION') {
    return [...rowKeys[shape].flatMap((key) => wantText(file, row, key)), ...unreadKeys(file, row, rowKeys[shape])];
  }
  if (shape !== 'CLAIM') return wantText(file, row, 'id');
  const claim = entryOf(row, 'claim');
  const evidence = entryOf(row, 'evidence');
  return [
    ...wantText(file, row, 'id'),
    ...(claim?.type === 'MAP' ? [] : [fault(file, claim ?? row, 'a map under the key `claim`', claim)]),
    ...(evidence === undefined || isListOfMaps(evidence)
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

function isListOfMaps(literal: Literal): boolean {
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
