import { Failed } from './parts/Failed.tsx';
import { messageOf } from './store/tasks/messageOf.ts';

/** In the place of the whole page, where it cannot be shown: what happened, and the ways on. */
export function PageFailed({ error }: { error: unknown }) {
  return (
    <main className="reading">
      <h1>Rendezvous</h1>
      <Failed title="This page could not be shown." message={messageOf(error)} onRetry={() => location.reload()} />
      <p>
        {/* The address may be what it fails on. */}
        <a href="/" onClick={() => setTimeout(() => location.reload())}>
          Open the first graph instead
        </a>
      </p>
    </main>
  );
}
