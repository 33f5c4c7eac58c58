import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { Place } from '../queryTypes.ts';

/** A type or a field that a text finds. */
export type Found = Place & { readonly id: string; readonly description: string };

const most = 40;

/** The types and fields whose names hold a text: those that begin with it first, types before fields, the root's fields before others'. */
export function findInSchema(schema: GraphQLSchema, text: string): readonly Found[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const root = schema.getQueryType()?.name;
  const scored = places(schema).flatMap((place) => {
    const name = (place.field ?? place.type).toLowerCase();
    const at = `${place.type}.${place.field ?? ''}`.toLowerCase();
    const holds = name.includes(wanted) || (wanted.includes('.') && at.includes(wanted));
    if (!holds) return [];
    const start = name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2;
    const isAsked = isObjectType(schema.getType(place.type));
    const sort = place.field === undefined ? 0 : place.type === root ? 1 : isAsked ? 2 : 3;
    return [{ place, score: start * 4 + sort }];
  });
  return scored
    .sort((one, other) => one.score - other.score)
    .slice(0, most)
    .map(({ place }) => place);
}

function places(schema: GraphQLSchema): Found[] {
  return Object.values(schema.getTypeMap()).flatMap((type): Found[] => {
    if (type.name.startsWith('__')) return [];
    const own = { id: type.name, type: type.name, description: type.description ?? '' };
    const inner = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    return [
      own,
      ...inner.map(({ name, description }) => ({
        id: `${type.name}.${name}`,
        type: type.name,
        field: name,
        description: description ?? '',
      })),
    ];
  });
}
