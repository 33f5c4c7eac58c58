import type { Plain, PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { Problem } from '../checks/Problem.ts';
import { entryOf, type MapLiteral } from './Literal.ts';
import { literalOf } from './literalOf.ts';
import type { Place } from './Place.ts';
import { placeAt } from './placeAt.ts';
import type { Row } from './readRows.ts';
import type { RowStatement } from './recognizeStatement.ts';
import { isSound, rowFaults } from './rowFaults.ts';
import type { SeedFile } from './SeedFile.ts';
import type { ClaimItem, EvidenceItem, PlaceOf, SeedItem } from './SeedItem.ts';

/** The rows of a statement as items; a row that is not built as its statement reads it is a problem. */
export function readItems(source: RowStatement, order: number, items: SeedItem[], problems: Problem[]): void {
  const { file } = source.statement;
  for (const row of source.rows) {
    if (isSound(source.shape, row)) items.push(itemOf(file, source, row, order));
    else problems.push(...rowFaults(file, source.shape, literalOf(file, row)));
  }
}

function itemOf(file: SeedFile, { shape, kind }: RowStatement, row: Row, order: number): SeedItem {
  if (shape === 'CLAIM') return claimItem(file, row, order);
  const placeOf: PlaceOf = (property) => placeIn(file, literalOf(file, row), property);
  const { id, claim, contradicts } = row.values;
  if (shape === 'CONTRADICTION') {
    return { form: shape, claim: String(claim), contradicts: String(contradicts), order, placeOf };
  }
  const properties = propertiesOf(row.values, 'id');
  if (shape === 'SOURCE') return { form: shape, id: String(id), properties, order, placeOf };
  return { form: 'ENTITY', id: String(id), kind: kind?.value ?? '', properties, order, placeOf };
}

function claimItem(file: SeedFile, row: Row, order: number): ClaimItem {
  const { id, claim, evidence } = row.values;
  const items = Array.isArray(evidence) ? (evidence as readonly PlainMap[]) : [];
  return {
    form: 'CLAIM',
    id: String(id),
    properties: propertiesOf(claim as PlainMap),
    evidence: items.map((item, index) => evidenceItem(file, row, item, index)),
    order,
    placeOf: (property) => {
      const literal = literalOf(file, row);
      const ofRow = property === undefined || property === 'id' || property === 'evidence';
      return placeIn(file, ofRow ? literal : (entryOf(literal, 'claim') as MapLiteral), property);
    },
  };
}

function evidenceItem(file: SeedFile, row: Row, values: PlainMap, index: number): EvidenceItem {
  return {
    properties: propertiesOf(values),
    placeOf: (property) => {
      const list = entryOf(literalOf(file, row), 'evidence');
      const item = list?.type === 'LIST' ? list.items[index] : undefined;
      return item?.type === 'MAP' ? placeIn(file, item, property) : undefined;
    },
  };
}

/** Null in Cypher takes a property away: it counts as not written. */
function propertiesOf(values: PlainMap, but?: string): PlainMap {
  const kept: Record<string, Plain> = {};
  for (const name in values) {
    const value = values[name];
    if (name !== but && value !== null && value !== undefined) kept[name] = value;
  }
  return kept;
}

function placeIn(file: SeedFile, map: MapLiteral, property: string | undefined): Place {
  const named = property === undefined ? undefined : entryOf(map, property);
  const { start, end } = named ?? entryOf(map, 'id') ?? map.entries[0]?.value ?? map;
  return placeAt(file, start, end);
}
