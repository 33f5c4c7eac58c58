import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { messageOf } from '../store/tasks/messageOf.ts';
import { Failed } from './Failed.tsx';

/** A part of the page that fails alone: what is beside it stays. What failed to load stays so until the page is loaded anew. */
export function Guarded({ what, children }: { what: string; children: ReactNode }) {
  return (
    <ErrorBoundary
      fallbackRender={({ error }) => (
        <Failed title={`${what} could not be shown.`} message={messageOf(error)} onRetry={() => location.reload()} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
