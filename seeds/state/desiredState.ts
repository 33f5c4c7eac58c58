import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { type Row, type Rows, textIn } from '../reading/Rows.ts';
import { claimState } from './claimState.ts';
import { foldedNames } from './foldedNames.ts';
import type { EntityState, GraphState, PropertyMap, Relationship } from './GraphState.ts';
import { projectLink } from './projectLink.ts';
import { propertiesOf } from './propertiesOf.ts';
import { relationshipKey } from './relationshipKey.ts';

/** The graph as the rows want it, with what only the loader writes: fold keys, defaults, signs and links. The rows have passed the checks. */
export function desiredState(rows: Rows, vocabulary: Vocabulary): GraphState {
  const sources = new Map(rows.sources.map((row) => [idOf(row), propertiesOf(row)]));
  const claims = new Map(rows.claims.map((row) => [idOf(row), claimState(row, vocabulary)]));
  const evidence = new Map(rows.claims.map((row) => [idOf(row), eachOnce(row.evidence.map((each) => evidenceOf(idOf(row), each)))]));
  const ends = (property: string, type: string) =>
    [...claims].flatMap(([id, claim]) => (typeof claim[property] === 'string' ? [{ type, from: id, to: claim[property], properties: {} }] : []));
  return {
    entities: new Map(rows.entities.map((row) => [idOf(row), entityOf(row)])),
    sources,
    claims,
    relationships: {
      SUBJECTS: ends('subject', 'SUBJECT'),
      OBJECTS: ends('object', 'OBJECT'),
      EVIDENCE: [...evidence.values()].flat(),
      CONTRADICTIONS: eachOnce(rows.contradictions.map(contradictionOf)),
      LINKS: [...claims].flatMap(([id, claim]) => projectLink(claim, evidence.get(id) ?? [], sources, vocabulary) ?? []),
    },
  };
}

function idOf(row: Row): string {
  return textIn(row, 'id') ?? '';
}

function entityOf(row: Rows['entities'][number]): EntityState {
  const properties: PropertyMap = propertiesOf(row);
  return { kind: String(row.kind.value), properties: { ...properties, folded: foldedNames(properties).join(' | ') } };
}

function evidenceOf(claim: string, row: Row): Relationship {
  return { type: 'EVIDENCED_BY', from: claim, to: textIn(row, 'source') ?? '', properties: propertiesOf(row, 'source') };
}

function contradictionOf(row: Row): Relationship {
  return { type: 'CONTRADICTS', from: textIn(row, 'claim') ?? '', to: textIn(row, 'contradicts') ?? '', properties: {} };
}

function eachOnce(relationships: readonly Relationship[]): Relationship[] {
  return [...new Map(relationships.map((each) => [relationshipKey(each), each])).values()];
}
