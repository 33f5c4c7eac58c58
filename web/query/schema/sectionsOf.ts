import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

export type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;
type Section = { readonly title: string; readonly fields: readonly AnyField[] };

/** The fields of a type in sections: those of a kind apart, into its properties and its links. */
export function sectionsOf(type: GraphQLNamedType, isKind: boolean): readonly Section[] {
  if (isInputObjectType(type)) return [{ title: 'Fields', fields: Object.values(type.getFields()) }];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  if (!isKind) return [{ title: 'Fields', fields }];
  const isLink = (field: AnyField) => getNamedType(field.type).name.endsWith('Connection');
  return [
    { title: 'Properties', fields: fields.filter((field) => !isLink(field)) },
    { title: 'Links', fields: fields.filter(isLink) },
  ];
}
