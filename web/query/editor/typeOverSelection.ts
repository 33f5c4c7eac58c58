import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Types over a selection. Left to itself, Chromium writes style attributes into what it edits there, which the content
 * security policy refuses, and logs each refusal.
 */
export const typeOverSelection: Extension = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const text = event.data;
    const { state, composing } = view;
    const { from, to, empty } = state.selection.main;
    if (event.inputType !== 'insertText' || !text || empty || composing) return false;
    event.preventDefault();
    const insert = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
    const isDone = state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, text, insert));
    if (!isDone) view.dispatch(insert());
    return true;
  },
});
