import { linkProperties } from '@rendezvous/cypher/vocabulary/commonProperties.ts';
import type { Kind, Properties, Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInt,
  type GraphQLInterfaceType,
  GraphQLNonNull,
  GraphQLObjectType,
} from 'graphql';
import { limits } from '../../limits/limits.ts';
import { constantCase } from '../constantCase.ts';
import { endsOfKind } from '../endsOfKind.ts';
import { withForm } from '../fieldForm.ts';
import { list, text } from '../plainFields.ts';
import { withExample } from '../withExample.ts';
import { type GroupForm, withGroup } from './groupForm.ts';

type Field = GraphQLFieldConfig<unknown, unknown>;

/** What may be grouped by, by its name in the enum. */
type Groupings = Readonly<Record<string, { description: string; form: GroupForm }>>;

/** Makes the fields `aggregate` of connections, all of one type. */
export function aggregateFields({ predicates }: Vocabulary, entity: GraphQLInterfaceType) {
  const type = aggregateType(entity);
  return {
    /** Of a connection of one kind: by its closed lists, by the years of its dates, by what it is linked with. */
    ofKind: (kind: Kind): Field => {
      const linked = endsOfKind(predicates, kind.name).map(({ predicate, direction, near, far }) => {
        const kinds = far.kinds === 'ANY' ? [] : far.kinds;
        const form: GroupForm = { group: 'links', predicate: predicate.name, direction, kinds };
        return [constantCase(near.field), { description: `By entity under \`${near.field}\`.`, form }] as const;
      });
      const example = `{ ${kind.fields.many} { aggregate(by: ${linked[0]?.[0]}) { groupCount unknown groups { count entity { name } } } } }`;
      return aggregateField(type, `${kind.name}Grouping`, kind.plural.toLowerCase(), example, {
        ...groupingsOf(kind.properties),
        ...Object.fromEntries(linked),
      });
    },
    /** Of a connection of links. */
    ofLinks: (name: string, example: string): Field =>
      aggregateField(type, name, 'links', example, {
        PREDICATE: { description: 'By predicate.', form: { group: 'predicate' } },
        ...groupingsOf(linkProperties),
      }),
  };
}

function aggregateField(
  type: GraphQLObjectType,
  name: string,
  what: string,
  example: string,
  groupings: Groupings,
): Field {
  const by = new GraphQLEnumType({
    name,
    description: `By what ${what} are counted.`,
    values: Object.fromEntries(
      Object.entries(groupings).map(([value, { description, form }]) => [value, { description, ...withGroup(form) }]),
    ),
  });
  return {
    type: new GraphQLNonNull(type),
    description: withExample('How many there are in each group, on all pages.', example),
    args: { by: { type: new GraphQLNonNull(by), description: 'What makes a group.' } },
  };
}

function aggregateType(entity: GraphQLInterfaceType): GraphQLObjectType {
  const count = (description: string) => ({ type: new GraphQLNonNull(GraphQLInt), description });
  const group = new GraphQLObjectType({
    name: 'AggregateGroup',
    description: 'What has one value, or one entity, in common.',
    fields: {
      key: text('The value, the year, or the id of the entity.'),
      count: count('How many are in it.'),
      entity: {
        type: entity,
        description: 'Of groups by link: what they are linked with.',
        ...withForm({ form: 'role', role: 'self' }),
      },
    },
  });
  return new GraphQLObjectType({
    name: 'Aggregate',
    description:
      'Counts by group. By links, one may be in several groups, so that the counts add up to more than there are.',
    fields: {
      groupCount: count('How many groups there are.'),
      unknown: count('How many are in no group: nothing is known, or a date may be of several years.'),
      groups: list(
        group,
        `Up to ${limits.pageSize} groups: the last years in their order; of all else the largest first.`,
      ),
    },
  });
}

/** Closed lists and truths by value, dates by year. */
function groupingsOf(properties: Properties): Groupings {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([property, { type }]): [string, Groupings[string]][] => {
      const name = constantCase(property);
      if (type === 'CODE' || type === 'BOOLEAN') {
        return [[name, { description: `By \`${property}\`.`, form: { group: 'property', property } }]];
      }
      if (type !== 'DATE') return [];
      return [[`${name}_YEAR`, { description: `By the year of \`${property}\`.`, form: { group: 'year', property } }]];
    }),
  );
}
