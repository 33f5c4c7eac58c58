import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  tooltips,
} from '@codemirror/view';
import { queryStore } from '../queryStore.ts';
import { typeOverSelection } from './typeOverSelection.ts';

/** Esc, where it closes nothing, lets the next Tab leave the editor; CodeMirror does so for two seconds. */
const leaveByEscape = EditorView.domEventHandlers({
  keydown(event) {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      queryStore.setState({ announcement: 'Tab now leaves the editor.' });
    }
    return false;
  },
});

/** What every editor has in which a person writes. */
export const writing: Extension = [
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ icons: false }),
  highlightSelectionMatches(),
  tooltips({ position: 'fixed' }),
  leaveByEscape,
  typeOverSelection,
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...historyKeymap,
    ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
    indentWithTab,
  ]),
];

/** Line numbers, and marks beside what can be folded. */
export const margins: Extension = [lineNumbers(), foldGutter()];

/** Marks the line in which the cursor stands. */
export const activeLine: Extension = [highlightActiveLine(), highlightActiveLineGutter()];
