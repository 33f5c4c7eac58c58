import type { Properties, Property } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import {
  GraphQLBoolean,
  type GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';
import { dateScalar } from './dateScalar.ts';
import { enumOf } from './enums.ts';
import { withForm } from './fieldForm.ts';

/**
 * One field for each property of the vocabulary.
 * @param owner names the enum of a closed list: `Agency` gives `AgencyType`
 * @param given enums that exist already, by property name
 */
export function propertyFields(
  properties: Properties,
  owner: string,
  given: Readonly<Record<string, GraphQLEnumType>> = {},
): GraphQLFieldConfigMap<unknown, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const type = given[name] ?? typeOf(property, owner + name[0]?.toUpperCase() + name.slice(1));
      return [
        name,
        {
          type: property.required && !(type instanceof GraphQLNonNull) ? new GraphQLNonNull(type) : type,
          description: property.description,
          ...withForm({ form: 'property', name, ...(property.type === 'TEXTS' ? { list: true as const } : {}) }),
        },
      ];
    }),
  );
}

function typeOf(property: Property, enumName: string): GraphQLOutputType {
  switch (property.type) {
    case 'TEXT':
      return GraphQLString;
    case 'TEXTS':
      return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString)));
    case 'DATE':
      return dateScalar;
    case 'BOOLEAN':
      return GraphQLBoolean;
    case 'CODE':
      return enumOf(enumName, property.description, property.values);
  }
}
