import { fetchPart } from '../api/fetchPart.ts';
import { Failed } from '../parts/Failed.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';

/** The page that lists the sources, and what rests on each. */
export function SourcesPage() {
  const answer = useAnswer('sources', (signal) => fetchPart(() => import('./SourceBrowser.tsx'), signal));
  return (
    <main className={answer.state === 'ready' ? 'sources' : 'reading'} id="sources" tabIndex={-1}>
      <PageHeading name="Sources">Sources</PageHeading>
      {answer.state === 'loading' && <Skeleton lines={8} label="The sources are loading" />}
      {answer.state === 'failed' && (
        <Failed title="The sources could not be loaded." message={answer.message} onRetry={answer.retry} />
      )}
      {answer.state === 'ready' && <answer.data.SourceBrowser />}
    </main>
  );
}
