import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Properties, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { PlaceOf } from '../reader/SeedItem.ts';
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

const described = new WeakMap<Context, readonly Described[]>();

/** Every set of properties in the seed files, with what the vocabulary says of it; gathered once for all rules. */
export function describedProperties(context: Context): readonly Described[] {
  const known = described.get(context) ?? gather(context);
  described.set(context, known);
  return known;
}

function gather({ items, vocabulary }: Context): Described[] {
  const ofKind = new Map(
    vocabulary.kinds.map(({ name, properties }) => [name, { ...entityProperties, ...properties }]),
  );
  const ofPredicate = propertiesByPredicate(vocabulary);
  return [
    ...items.entities.flatMap(({ id, kind, properties, placeOf }) => {
      const allowed = ofKind.get(kind);
      return allowed === undefined ? [] : [{ what: `${kind} ${id}`, allowed, written: properties, placeOf }];
    }),
    ...items.sources.map(({ id, properties, placeOf }) => ({
      what: `source ${id}`,
      allowed: sourceProperties,
      written: properties,
      placeOf,
    })),
    ...items.claims.flatMap(({ id, properties, evidence, placeOf }) => [
      { what: `claim ${id}`, allowed: ofPredicate(properties), written: properties, placeOf },
      ...evidence.map((one) => ({
        what: `evidence of ${id}`,
        allowed: evidenceRow,
        written: one.properties,
        placeOf: one.placeOf,
      })),
    ]),
  ];
}

/** What a claim may carry, by what it says. */
function propertiesByPredicate({ predicates }: Vocabulary): (claim: PlainMap) => Properties {
  const common = { ...claimEnds, ...claimProperties };
  const known = new Map(predicates.map(({ name, properties }) => [name, { ...common, ...properties }]));
  // Of a predicate that is misspelt nobody knows what it may carry: that it is unknown is said once.
  const any: Properties = Object.assign({}, common, ...predicates.map(({ properties }) => properties));
  return ({ predicate, object }) => known.get(String(predicate)) ?? (object === undefined ? common : any);
}
