import { fetchPart } from '../api/fetchPart.ts';
import { Failed } from '../parts/Failed.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';

/** The page on which two entities stand against each other in two ledgers. */
export function DyadPage() {
  const answer = useAnswer('dyad', (signal) => fetchPart(() => import('./Dyad.tsx'), signal));
  if (answer.state === 'ready') {
    const { Dyad } = answer.data;
    return <Dyad />;
  }
  return (
    <main className="reading" id="dyad">
      <PageHeading name="Dyad">Two sides, two ledgers</PageHeading>
      {answer.state === 'loading' ? (
        <Skeleton lines={8} label="The ledgers are loading" />
      ) : (
        <Failed title="The ledgers could not be loaded." message={answer.message} onRetry={answer.retry} />
      )}
    </main>
  );
}
