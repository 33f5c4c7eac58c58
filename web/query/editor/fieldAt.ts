import type { EditorState } from '@codemirror/state';
import { offsetToPos } from 'cm6-graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLSchema } from 'graphql';
import { getTokenAtPosition, getTypeInfo } from 'graphql-language-service';

/** What stands at a place of a document, as the schema knows it. */
export type FieldAt = {
  /** The field, the argument, or the field within an argument. */
  readonly told: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField;
  /** The field in which the place is, with the type that has it. */
  readonly field: string;
  readonly parent: string;
  readonly from: number;
  readonly to: number;
};

/** What stands at a place of a document; null where nothing does that the schema knows. */
export function fieldAt(state: EditorState, schema: GraphQLSchema, at: number): FieldAt | null {
  const word = state.wordAt(at);
  if (!word) return null;
  // The tokenizer's place is an object with methods, which its types do not say.
  const position = offsetToPos(state.doc, Math.min(word.from + 1, word.to)) as never;
  const { state: parsed } = getTokenAtPosition(state.doc.toString(), position);
  const { fieldDef, parentType, argDef, objectFieldDefs } = getTypeInfo(schema, parsed);
  if (!fieldDef || !parentType) return null;
  const name = state.sliceDoc(word.from, word.to);
  const isWithin = parsed.kind === 'ObjectField';
  const told = isWithin ? objectFieldDefs?.[name] : parsed.kind === 'Argument' ? argDef : fieldDef;
  if (told?.name !== name) return null;
  return {
    told: told as FieldAt['told'],
    field: fieldDef.name,
    parent: String(parentType).replace(/[![\]]/g, ''),
    from: word.from,
    to: word.to,
  };
}
