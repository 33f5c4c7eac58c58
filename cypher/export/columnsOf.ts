import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  linkProperties,
  sourceProperties,
} from '../vocabulary/commonProperties.ts';
import type { Properties, Vocabulary } from '../vocabulary/vocabularyTypes.ts';
import type { Column } from './Column.ts';
import type { TableName } from './ExportGraph.ts';

/** The columns of each table, in the order in which a person reads them. What several kinds or predicates carry stands there once. */
export function columnsOf({ kinds, predicates }: Vocabulary): Readonly<Record<TableName, readonly Column[]>> {
  const ofKinds = kinds.flatMap(({ properties }) => described(properties));
  const ofPredicates = predicates.flatMap(({ properties }) => described(properties));
  return {
    entities: once([...texts('id', 'kind'), ...described(entityProperties), ...ofKinds]),
    sources: once([...texts('id'), ...described(sourceProperties)]),
    claims: once([
      ...texts('id', 'subject', 'predicate', 'object', 'value'),
      ...ofPredicates,
      ...described(claimProperties),
      ...texts('sign'),
    ]),
    evidence: once([...texts('claim', 'source'), ...described(evidenceProperties)]),
    contradictions: texts('claim', 'contradicts'),
    links: once([
      ...texts('id', 'predicate', 'from', 'to', 'sign'),
      ...ofPredicates,
      ...described(linkProperties),
      ...texts('sinceMin', 'sinceMax', 'untilMin', 'untilMax'),
      { name: 'verified', type: 'boolean' },
      { name: 'sourceCount', type: 'int' },
    ]),
  };
}

function texts(...names: string[]): Column[] {
  return names.map((name) => ({ name, type: 'string' }));
}

function described(properties: Properties): Column[] {
  return Object.entries(properties).map(([name, { type }]) => ({
    name,
    type: type === 'BOOLEAN' ? 'boolean' : 'string',
  }));
}

function once(columns: readonly Column[]): Column[] {
  return columns.filter(({ name }, index) => columns.findIndex((column) => column.name === name) === index);
}
