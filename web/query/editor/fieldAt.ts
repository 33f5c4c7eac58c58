import type { EditorState } from '@codemirror/state';
import { offsetToPos } from 'cm6-graphql';
import type { GraphQLArgument, GraphQLField, GraphQLSchema } from 'graphql';
import { getTokenAtPosition, getTypeInfo } from 'graphql-language-service';

/** What stands at a place of a document, as the schema knows it. */
export type FieldAt = {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Where the place is within an argument. */
  readonly argument: GraphQLArgument | null;
  readonly from: number;
  readonly to: number;
};

/** The field at a place of a document; null where none is, or the schema does not know it. */
export function fieldAt(state: EditorState, schema: GraphQLSchema, at: number): FieldAt | null {
  const word = state.wordAt(at);
  if (!word) return null;
  const position = offsetToPos(state.doc, Math.min(word.from + 1, word.to)) as never;
  const token = getTokenAtPosition(state.doc.toString(), position);
  const { fieldDef, parentType, argDef } = getTypeInfo(schema, token.state);
  if (!fieldDef || !parentType || !('args' in fieldDef)) return null;
  const isArgument = token.state.kind === 'Argument' || token.state.kind === 'ObjectField';
  const name = state.sliceDoc(word.from, word.to);
  if (!isArgument && name !== fieldDef.name) return null;
  return {
    parent: String(parentType).replace(/[![\]]/g, ''),
    field: fieldDef as GraphQLField<unknown, unknown>,
    argument: isArgument && argDef?.name === name ? (argDef as GraphQLArgument) : null,
    from: word.from,
    to: word.to,
  };
}
