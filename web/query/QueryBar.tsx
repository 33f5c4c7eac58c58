import { AlignLeft, Play, Square } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { PageHeading } from '../parts/PageHeading.tsx';
import { CopyLink } from './CopyLink.tsx';
import { ExamplesMenu } from './ExamplesMenu.tsx';
import { formatDraft } from './editor/formatDraft.ts';
import { HistoryMenu } from './HistoryMenu.tsx';
import { isTooCostly } from './isTooCostly.ts';
import { OperationChoice } from './OperationChoice.tsx';
import { documentOf, operationNameOf, operationsOf } from './operationsOf.ts';
import { useQuery } from './queryStore.ts';
import { cancelRun } from './runQuery.ts';

/** What can be done with what stands in the editors. */
export function QueryBar({ onRun }: { onRun: () => void }) {
  const draft = useQuery((state) => state.draft);
  const isRunning = useQuery((state) => state.isRunning);
  const isOver = useQuery((state) => isTooCostly(state.cost));
  const operations = useMemo(() => operationsOf(documentOf(draft.query)), [draft.query]);
  return (
    <div className="query-bar">
      <PageHeading name="Query">
        <span className="visually-hidden">Query the graph</span>
      </PageHeading>
      {isRunning ? (
        <Button className="button primary" onPress={cancelRun} aria-keyshortcuts="Escape">
          <Square aria-hidden />
          Cancel <span className="key">Esc</span>
        </Button>
      ) : (
        <Button
          className="button primary"
          onPress={onRun}
          isDisabled={isOver || draft.query.trim() === ''}
          aria-keyshortcuts="Control+Enter"
        >
          <Play aria-hidden />
          Run <span className="key">{isMac() ? '⌘ Enter' : 'Ctrl Enter'}</span>
        </Button>
      )}
      {operations.length > 1 && (
        <OperationChoice operations={operations} chosen={operationNameOf(draft, operations) ?? ''} />
      )}
      <Button className="button" onPress={() => void formatDraft()} aria-keyshortcuts="Shift+Alt+F">
        <AlignLeft aria-hidden />
        Format
      </Button>
      <span className="gap" />
      <CopyLink />
      <ExamplesMenu />
      <HistoryMenu />
    </div>
  );
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}
