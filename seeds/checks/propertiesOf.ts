import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Properties, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { PlaceOf, PlainMap } from '../reader/SeedItem.ts';
import type { Context } from './Context.ts';

/** The names under which a claim says what it is about; `value` stands in place of `object`. */
export const claimEnds: Properties = {
  subject: { type: 'TEXT', description: 'Id of an entity.', required: true },
  predicate: { type: 'TEXT', description: 'What it says.', required: true },
  object: { type: 'TEXT', description: 'Id of an entity.' },
  value: { type: 'TEXT', description: 'What it says of the subject alone.' },
};

/** What evidence carries in a seed file: its source by id. */
export const evidenceRow: Properties = {
  source: { type: 'TEXT', description: 'Id of a source.', required: true },
  ...evidenceProperties,
};

/** A set of properties as written, and those that may be written there. */
export type Described = { what: string; allowed: Properties; written: PlainMap; placeOf: PlaceOf };

/** Every set of properties in the seed files, with what the vocabulary says of it. */
export function describedProperties({ items, vocabulary }: Context): Described[] {
  return [
    ...items.entities.flatMap(({ id, kind, properties, placeOf }) => {
      const own = vocabulary.kinds.find(({ name }) => name === kind)?.properties;
      if (own === undefined) return [];
      return [{ what: `${kind} ${id}`, allowed: { ...entityProperties, ...own }, written: properties, placeOf }];
    }),
    ...items.sources.map(({ id, properties, placeOf }) => ({
      what: `source ${id}`,
      allowed: sourceProperties,
      written: properties,
      placeOf,
    })),
    ...items.claims.flatMap(({ id, properties, evidence, placeOf }) => [
      { what: `claim ${id}`, allowed: allowedOfClaim(vocabulary, properties), written: properties, placeOf },
      ...evidence.map((one) => ({
        what: `evidence of ${id}`,
        allowed: evidenceRow,
        written: one.properties,
        placeOf: one.placeOf,
      })),
    ]),
  ];
}

function allowedOfClaim({ predicates }: Vocabulary, { predicate, object }: PlainMap): Properties {
  const known = predicates.find(({ name }) => name === predicate);
  // Of a predicate that is misspelt nobody knows what it may carry: that it is unknown is said once.
  const own = known === undefined && object !== undefined ? predicates : [known];
  return Object.assign({}, claimEnds, claimProperties, ...own.map((one) => one?.properties));
}
