import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  linkProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type {
  Kind,
  Predicate,
  Properties,
  Property,
  Vocabulary,
} from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';

const scalars: Readonly<Record<Property['type'], string>> = {
  TEXT: 'String',
  TEXTS: '[String!]',
  DATE: 'String',
  BOOLEAN: 'Boolean',
  CODE: 'String',
};

/**
 * The graph of the vocabulary as type definitions of @neo4j/graphql: the same kinds, properties and predicates, under
 * the same names. Nothing is written and nothing subscribed to, so that it makes no types for that.
 */
export function peerTypeDefs({ kinds, predicates }: Vocabulary): string {
  return [
    'extend schema @mutation(operations: []) @subscription(events: [])',
    ...kinds.map((kind) => entityType(kind, predicates)),
    ...predicates.map(linkType),
    ...predicates.flatMap(({ name, subject, object }) => [
      endUnion(name, 'Subject', subject.kinds, kinds),
      endUnion(name, 'Object', object.kinds, kinds),
    ]),
    `union AnyEntity = ${kinds.map(({ name }) => name).join(' | ')}`,
    `type Claim @node {
      id: ID!
      predicate: String
      value: String
      ${fieldsOf(claimProperties)}
      subject: [AnyEntity!]! @relationship(type: "SUBJECT", direction: OUT)
      object: [AnyEntity!]! @relationship(type: "OBJECT", direction: OUT)
      evidence: [Source!]! @relationship(type: "EVIDENCED_BY", direction: OUT, properties: "Evidence")
    }`,
    `type Evidence @relationshipProperties { ${fieldsOf(evidenceProperties)} }`,
    `type Source @node { id: ID! ${fieldsOf(sourceProperties)} }`,
  ].join('\n');
}

function entityType({ name, properties, fields }: Kind, predicates: readonly Predicate[]): string {
  const stands = (kinds: readonly string[] | 'ANY') => kinds === 'ANY' || kinds.includes(name);
  const ends = predicates.flatMap((predicate) => [
    ...(stands(predicate.subject.kinds) ? [endField(predicate, 'OUT')] : []),
    ...(stands(predicate.object.kinds) ? [endField(predicate, 'IN')] : []),
  ]);
  return `type ${name} @node @plural(value: "${fields.many}") {
    id: ID!
    ${fieldsOf({ ...entityProperties, ...properties })}
    ${ends.join('\n')}
    claims: [Claim!]! @relationship(type: "SUBJECT", direction: IN)
  }`;
}

function endField(predicate: Predicate, direction: 'OUT' | 'IN'): string {
  const { name, subject, object } = predicate;
  const [own, other, role] = direction === 'OUT' ? [subject, object, 'Object'] : [object, subject, 'Subject'];
  const [only] = other.kinds;
  const type = other.kinds === 'ANY' || other.kinds.length > 1 ? `${pascal(name)}${role}` : only;
  return `${own.field}: [${type}!]! @relationship(type: "${name}", direction: ${direction}, properties: "${pascal(name)}Properties")`;
}

function endUnion(name: string, role: string, ends: readonly string[] | 'ANY', kinds: readonly Kind[]): string {
  const names = ends === 'ANY' ? kinds.map((kind) => kind.name) : ends;
  return names.length > 1 ? `union ${pascal(name)}${role} = ${names.join(' | ')}` : '';
}

function linkType({ name, properties }: Predicate): string {
  return `type ${pascal(name)}Properties @relationshipProperties {
    id: ID!
    sign: String
    sourceCount: Int
    verified: Boolean
    ${fieldsOf({ ...properties, ...linkProperties })}
  }`;
}

function fieldsOf(properties: Properties): string {
  return Object.entries(properties)
    .map(([name, { type, required }]) => `${name}: ${scalars[type]}${required ? '!' : ''}`)
    .join('\n');
}

function pascal(name: string): string {
  return name.toLowerCase().replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}
