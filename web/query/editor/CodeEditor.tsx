import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';

type Props = {
  readonly text: string;
  /** Must stay the same object, or the editor is made anew. */
  readonly extensions: Extension;
  readonly className: string;
  readonly onChange?: (text: string) => void;
  readonly onMade?: (view: EditorView) => void;
};

/**
 * An editor. It lives in a shadow root, where CodeMirror writes its rules into constructed style sheets; in the
 * document it would write a style element, which the content security policy forbids.
 */
export function CodeEditor({ text, extensions, className, onChange, onMade }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ text, onChange, onMade });
  latest.current = { text, onChange, onMade };
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const hear = EditorView.updateListener.of((update) => {
      if (update.docChanged) latest.current.onChange?.(update.state.doc.toString());
    });
    const made = new EditorView({
      root,
      parent: root,
      state: EditorState.create({ doc: latest.current.text, extensions: [extensions, hear] }),
    });
    view.current = made;
    latest.current.onMade?.(made);
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [extensions]);
  useEffect(() => {
    const made = view.current;
    if (!made || made.state.doc.toString() === text) return;
    made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: text } });
  }, [text]);
  return <div ref={host} className={className} />;
}
