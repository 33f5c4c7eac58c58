import {
  claimProperties,
  evidenceProperties,
  linkProperties,
  sourceProperties,
} from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import {
  GraphQLBoolean,
  type GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLID,
  type GraphQLInputObjectType,
  GraphQLInt,
  type GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { dateScalar } from './dateScalar.ts';
import type { SharedEnums } from './enums.ts';
import { withForm } from './fieldForm.ts';
import { orderArgument } from './order/orderTypes.ts';
import { pageArguments } from './pageTypes.ts';
import { propertyFields } from './propertyFields.ts';
import { whereArgument } from './where/whereArgument.ts';

type Fields = GraphQLFieldConfigMap<unknown, unknown>;

/** The bounds of a link's dates, by which a client can tell for any date whether the link holds. */
const boundFields: Fields = Object.fromEntries(
  Object.entries({
    sinceMin: 'The first day that `since` may mean; null where it is not known.',
    sinceMax: 'The last day that `since` may mean.',
    untilMin: 'Until this day at least it is known to hold: where it goes on, until its youngest source was published.',
    untilMax: 'The last day that `until` may mean; null where it goes on or its end is not known.',
  }).map(([name, description]) => [name, { type: dateScalar, description, ...withForm({ form: 'day', name }) }]),
);
export type ClaimTypes = ReturnType<typeof claimTypes>;

const idField: Fields = {
  id: {
    type: new GraphQLNonNull(GraphQLID),
    description: 'Stable and unique.',
    ...withForm({ form: 'property', name: 'id' }),
  },
};

/** Types that are made of these. */
type Others = {
  entity(): GraphQLInterfaceType;
  claims(): GraphQLObjectType;
  where(): GraphQLInputObjectType;
  order: GraphQLEnumType;
};

/** The types of the truth behind the links: claim, evidence, source; and the link itself. */
export function claimTypes(enums: SharedEnums, node: GraphQLInterfaceType, { entity, claims, where, order }: Others) {
  const source = new GraphQLObjectType({
    name: 'Source',
    description: 'What a claim rests on: an article, a speech, a treaty, a data set.',
    interfaces: [node],
    fields: () => ({
      ...idField,
      ...propertyFields(sourceProperties, 'Source', { type: enums.sourceType }),
      claims: {
        type: new GraphQLNonNull(claims()),
        description: 'The claims that rest on it.',
        args: { where: whereArgument(where()), orderBy: orderArgument(order), ...pageArguments },
        ...withForm({ form: 'connection', over: { walk: 'restingClaims' } }),
      },
    }),
  });

  const evidence = new GraphQLObjectType({
    name: 'Evidence',
    description: 'Where and in which words a source supports a claim.',
    fields: {
      ...propertyFields(evidenceProperties, 'Evidence'),
      source: {
        type: new GraphQLNonNull(source),
        description: 'The source.',
        ...withForm({ form: 'role', role: 'source' }),
      },
    },
  });

  const claim: GraphQLObjectType = new GraphQLObjectType({
    name: 'Claim',
    description: 'What a source says of one entity, or of two. Claims are the truth; links are read from them.',
    interfaces: [node],
    fields: () => ({
      ...idField,
      predicate: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'A `Predicate`; of a claim about a value a free name.',
        ...withForm({ form: 'property', name: 'predicate' }),
      },
      sentence: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'The claim in words.',
        ...withForm({ form: 'sentence' }),
      },
      subject: {
        type: new GraphQLNonNull(entity()),
        description: 'Of whom.',
        ...withForm({ form: 'one', step: 'subject' }),
      },
      object: { type: entity(), description: 'Towards whom.', ...withForm({ form: 'one', step: 'object' }) },
      value: {
        type: GraphQLString,
        description: 'Of a claim about a value: the value.',
        ...withForm({ form: 'property', name: 'value' }),
      },
      ...required(
        propertyFields(claimProperties, 'Claim', {
          modality: enums.modality,
          confidence: enums.confidence,
          rank: enums.rank,
        }),
        ['modality', 'confidence', 'rank'],
      ),
      sign: {
        type: enums.sign,
        description: 'Of a claim about two entities: its sign.',
        ...withForm({ form: 'property', name: 'sign' }),
      },
      contradicts: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(claim))),
        description: 'Claims that cannot be exact beside this one.',
        ...withForm({ form: 'many', step: 'contradicts' }),
      },
      evidence: {
        type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(evidence))),
        description: 'What it rests on; never empty.',
        ...withForm({ form: 'many', step: 'evidence' }),
      },
    }),
  });

  /** What every link carries, as an edge or on its own. */
  const linkFields = (): Fields => ({
    ...idField,
    sign: {
      type: new GraphQLNonNull(enums.sign),
      description: 'Its sign.',
      ...withForm({ form: 'property', name: 'sign' }),
    },
    ...required(propertyFields(linkProperties, 'Link', { modality: enums.modality, confidence: enums.confidence }), [
      'modality',
      'confidence',
    ]),
    sourceCount: {
      type: new GraphQLNonNull(GraphQLInt),
      description: 'Number of sources.',
      ...withForm({ form: 'property', name: 'sourceCount' }),
    },
    verified: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'Any evidence verified.',
      ...withForm({ form: 'property', name: 'verified' }),
    },
    claim: {
      type: new GraphQLNonNull(claim),
      description: 'What it rests on.',
      ...withForm({ form: 'one', step: 'claim' }),
    },
  });

  const link = new GraphQLObjectType({
    name: 'Link',
    description: 'A typed relationship between two entities, read from one claim, whose id it has.',
    fields: () => ({
      predicate: {
        type: new GraphQLNonNull(enums.predicate),
        description: 'What it says.',
        ...withForm({ form: 'predicate' }),
      },
      from: {
        type: new GraphQLNonNull(entity()),
        description: 'Its subject.',
        ...withForm({ form: 'one', step: 'from' }),
      },
      to: { type: new GraphQLNonNull(entity()), description: 'Its object.', ...withForm({ form: 'one', step: 'to' }) },
      ...linkFields(),
      ...boundFields,
    }),
  });

  return { source, evidence, claim, link, linkFields };
}

function required(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      names.includes(name) ? { ...field, type: new GraphQLNonNull(field.type) } : field,
    ]),
  ) as Fields;
}
