import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { dateScalar } from '../dateScalar.ts';

const eq = 'Is just this.';
const ne = 'Is not this; what is unknown is not this either.';
const isIn = 'Is one of these; of none, never.';
const isNull = 'True: is unknown. False: is known.';

function inputs(fields: Readonly<Record<string, [GraphQLInputType, string]>>) {
  return Object.fromEntries(Object.entries(fields).map(([name, [type, description]]) => [name, { type, description }]));
}

function anyOf(type: GraphQLScalarType | GraphQLEnumType): GraphQLInputType {
  return new GraphQLList(new GraphQLNonNull(type));
}

function ordered(type: GraphQLScalarType): Readonly<Record<string, [GraphQLInputType, string]>> {
  return {
    eq: [type, eq],
    ne: [type, ne],
    in: [anyOf(type), isIn],
    lt: [type, 'Stands before.'],
    lte: [type, 'Stands before, or is this.'],
    gt: [type, 'Stands behind.'],
    gte: [type, 'Stands behind, or is this.'],
  };
}

export const textFilter = new GraphQLInputObjectType({
  name: 'TextFilter',
  description: 'What a text has to be; all that is said has to hold. Texts stand in the order of their characters.',
  fields: inputs({
    ...ordered(GraphQLString),
    contains: [GraphQLString, 'Has this in it, in capitals or not.'],
    startsWith: [GraphQLString, 'Begins so, in capitals or not.'],
    isNull: [GraphQLBoolean, isNull],
  }),
});

export const textsFilter = new GraphQLInputObjectType({
  name: 'TextsFilter',
  description: 'What a list of texts has to hold; all that is said has to hold.',
  fields: inputs({
    has: [GraphQLString, 'One of them is just this.'],
    contains: [GraphQLString, 'One of them has this in it, in capitals or not.'],
    isEmpty: [GraphQLBoolean, 'True: there is none. False: there are some.'],
  }),
});

export const intFilter = new GraphQLInputObjectType({
  name: 'IntFilter',
  description: 'What a number has to be; all that is said has to hold.',
  fields: inputs(ordered(GraphQLInt)),
});

export const booleanFilter = new GraphQLInputObjectType({
  name: 'BooleanFilter',
  description: 'What a truth has to be; all that is said has to hold.',
  fields: inputs({ eq: [GraphQLBoolean, eq], ne: [GraphQLBoolean, ne], isNull: [GraphQLBoolean, isNull] }),
});

export const dateFilter = new GraphQLInputObjectType({
  name: 'DateFilter',
  description:
    'What a date has to be, as precisely as it is known; all that is said has to hold. A date that is unknown is none of it.',
  fields: inputs({
    eq: [GraphQLString, 'Is written just so.'],
    on: [dateScalar, 'Lies within it for sure: `2018` takes 2018 and 11 October 2018, not the 2010s.'],
    overlaps: [dateScalar, 'May lie within it: `2018` takes the 2010s too.'],
    before: [dateScalar, 'Lies before it for sure.'],
    after: [dateScalar, 'Lies after it for sure.'],
    isNull: [GraphQLBoolean, isNull],
  }),
});

const made = new WeakMap<GraphQLEnumType, GraphQLInputObjectType>();

/** The filter of a closed list. */
export function codeFilter(type: GraphQLEnumType): GraphQLInputObjectType {
  const known = made.get(type);
  if (known !== undefined) return known;
  const filter = new GraphQLInputObjectType({
    name: `${type.name}Filter`,
    description: `Which ${type.name} it has to be; all that is said has to hold.`,
    fields: inputs({ eq: [type, eq], ne: [type, ne], in: [anyOf(type), isIn], isNull: [GraphQLBoolean, isNull] }),
  });
  made.set(type, filter);
  return filter;
}
