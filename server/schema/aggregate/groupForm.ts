import type { GraphQLEnumType } from 'graphql';

/** What a value of a grouping puts together, said by the schema and carried out by the compiler. */
export type GroupForm =
  /** What has the same stored value. */
  | { group: 'property'; property: string }
  /** What has its date in the same year; in none where the date may be of several. */
  | { group: 'year'; property: string }
  /** Links of the same predicate. */
  | { group: 'predicate' }
  /** What is linked with the same entity; it may be in several groups. */
  | { group: 'links'; predicate: string; direction: 'OUT' | 'IN'; kinds: readonly string[] };

const key = 'rendezvous';

/** The extensions object that carries a form in the schema. */
export function withGroup(form: GroupForm): { extensions: Record<string, GroupForm> } {
  return { extensions: { [key]: form } };
}

/** The form of a value of a grouping. */
export function groupOf(type: GraphQLEnumType, name: string): GroupForm {
  const form = type.getValue(name)?.extensions[key] as GroupForm | undefined;
  if (form === undefined) throw new Error(`The grouping ${type.name}.${name} has no form.`);
  return form;
}
