import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { jsonLook } from './editorLook.ts';
import { margins, writing } from './editorParts.ts';

const parseFaults = jsonParseLinter();

/** The editor of variables. */
export function variablesEditor(onRun: () => void): Extension {
  const run = () => {
    onRun();
    return true;
  };
  return [
    Prec.high(keymap.of([{ key: 'Mod-Enter', run }])),
    writing,
    json(),
    linter((view) => (view.state.doc.toString().trim() === '' ? [] : parseFaults(view))),
    jsonLook,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': 'Variables, in JSON',
      'aria-description': 'Escape, then Tab leaves the editor.',
      tabindex: '0',
    }),
  ];
}

/** Shows JSON that is only read, with lists and objects that fold. */
export const jsonReader: Extension = [
  margins,
  json(),
  jsonLook,
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.contentAttributes.of({
    'aria-label': 'Result as JSON',
    tabindex: '0',
    role: 'textbox',
    'aria-readonly': 'true',
    'aria-multiline': 'true',
  }),
];
