import { type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { graphql } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { queryStore } from '../queryStore.ts';
import { editorLook } from './editorLook.ts';
import { activeLine, margins, writing } from './editorParts.ts';
import { fieldAt } from './fieldAt.ts';
import { hoverDocs } from './hoverDocs.ts';

type Keys = { readonly onRun: () => void; readonly onFormat: () => void };

/** The editor of documents: completion, checks and docs from the schema of the server. */
export function graphqlEditor(schema: GraphQLSchema, { onRun, onFormat }: Keys): Extension {
  return [
    Prec.high(
      keymap.of([
        { key: 'Mod-Enter', run: () => does(onRun) },
        { key: 'Shift-Alt-f', run: () => does(onFormat) },
      ]),
    ),
    margins,
    activeLine,
    writing,
    graphql(schema),
    hoverDocs(schema),
    followCursor(schema),
    editorLook,
    placeholder('Write a query, or take one of the examples'),
    EditorView.contentAttributes.of({
      'aria-label': 'Query, in GraphQL',
      'aria-description': 'Escape, then Tab leaves the editor.',
      tabindex: '0',
    }),
  ];
}

function does(act: () => void): true {
  act();
  return true;
}

/** The reference shows the field in which the cursor stands. */
function followCursor(schema: GraphQLSchema): Extension {
  return EditorView.updateListener.of(({ view, selectionSet, docChanged, state }) => {
    if (!selectionSet || docChanged || !view.hasFocus) return;
    const found = fieldAt(state, schema, state.selection.main.head);
    if (!found) return;
    const root = schema.getQueryType()?.name ?? 'Query';
    const here = { type: found.parent, field: found.field };
    queryStore.setState({ places: found.parent === root ? [here] : [{ type: root }, here] });
  });
}
