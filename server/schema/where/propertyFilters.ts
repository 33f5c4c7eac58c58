import type { Properties, Property } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { type GraphQLInputFieldConfigMap, type GraphQLOutputType, getNamedType, isEnumType } from 'graphql';
import { type FilterForm, withFilter } from '../filterForm.ts';
import { booleanFilter, codeFilter, dateFilter, textFilter, textsFilter } from './valueFilters.ts';

/**
 * One filter for each property of the vocabulary.
 * @param fields the properties as fields of a type: they have the enums
 */
export function propertyFilters(
  properties: Properties,
  fields: Readonly<Record<string, { type: GraphQLOutputType }>>,
): GraphQLInputFieldConfigMap {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const type = fields[name] && getNamedType(fields[name].type);
      const filter = isEnumType(type) ? codeFilter(type) : filterTypes[property.type];
      return [name, { type: filter, description: property.description, ...withFilter(formOf(name, property)) }];
    }),
  );
}

const filterTypes = {
  TEXT: textFilter,
  TEXTS: textsFilter,
  DATE: dateFilter,
  BOOLEAN: booleanFilter,
  CODE: textFilter,
} as const;

function formOf(property: string, { type }: Property): FilterForm {
  if (type === 'TEXTS') return { filter: 'texts', property };
  if (type !== 'DATE') return { filter: 'scalar', property };
  // `until` alone may be `..`: it goes on.
  return { filter: 'date', property, ...(property === 'until' ? { isEnd: true as const } : {}) };
}
