import type { GraphQLSchema } from 'graphql';
import { type KeyboardEvent, useCallback, useEffect, useMemo } from 'react';
import '../theme/menu.css';
import '../theme/segments.css';
import '../theme/query.css';
import { CostMeter } from './CostMeter.tsx';
import { CodeEditor } from './editor/CodeEditor.tsx';
import { formatDraft } from './editor/formatDraft.ts';
import { graphqlEditor } from './editor/graphqlEditor.ts';
import { variablesEditor } from './editor/jsonEditor.ts';
import { isTooCostly } from './isTooCostly.ts';
import { QueryBar } from './QueryBar.tsx';
import { queryStore, useQuery } from './queryStore.ts';
import { ResultPane } from './result/ResultPane.tsx';
import { tabulate } from './result/tabulate.ts';
import { cancelRun, runQuery } from './runQuery.ts';
import { SchemaPane } from './schema/SchemaPane.tsx';
import { useDraftLink } from './useDraftLink.ts';
import { watchCost } from './watchCost.ts';

/** Where a query is written and run, beside the schema and above its result. */
export function Workbench({ schema }: { schema: GraphQLSchema }) {
  useDraftLink();
  useEffect(watchCost, []);
  const run = useCallback(() => {
    const { cost } = queryStore.getState();
    if (isTooCostly(cost))
      queryStore.setState({ announcement: 'The query costs more than the limit, so it does not run.' });
    else void runQuery((result) => tabulate(schema, result).table.rows.length);
  }, [schema]);
  const documentExtensions = useMemo(() => graphqlEditor(schema, { onRun: run, onFormat: formatDraft }), [schema, run]);
  const variablesExtensions = useMemo(() => variablesEditor(run), [run]);
  const draft = useQuery((state) => state.draft);
  const announcement = useQuery((state) => state.announcement);
  const cancel = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && queryStore.getState().isRunning) cancelRun();
  };
  return (
    <main className="workbench" id="query" tabIndex={-1} onKeyDown={cancel}>
      <section className="query-editor" aria-label="Editor">
        <QueryBar onRun={run} />
        <CodeEditor
          className="query-document"
          text={draft.query}
          extensions={documentExtensions}
          onChange={(query) => change({ query })}
        />
        <div className="query-variables">
          <span className="head">Variables</span>
          <CodeEditor
            className="query-json"
            text={draft.variables}
            extensions={variablesExtensions}
            onChange={(variables) => change({ variables })}
          />
        </div>
        <CostMeter />
      </section>
      <SchemaPane schema={schema} />
      <ResultPane schema={schema} onRun={run} />
      <p className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </p>
    </main>
  );
}

function change(part: { query: string } | { variables: string }): void {
  queryStore.setState(({ draft }) => ({ draft: { ...draft, ...part } }));
}
