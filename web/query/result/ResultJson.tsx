import { CodeEditor } from '../editor/CodeEditor.tsx';
import { jsonReader } from '../editor/jsonEditor.ts';
import type { Result } from '../queryTypes.ts';

/** A result as the server sent it, to be read and folded. */
export function ResultJson({ result }: { result: Result }) {
  return (
    <CodeEditor className="result-json" text={JSON.stringify({ data: result.data }, null, 2)} extensions={jsonReader} />
  );
}
