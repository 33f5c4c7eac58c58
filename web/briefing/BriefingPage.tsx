import { fetchPart } from '../api/fetchPart.ts';
import { Failed } from '../parts/Failed.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { openPage } from '../store/tasks/openPage.ts';
import { useView } from '../store/viewStore.ts';

/** The view on paper: its picture, its links as sentences, and what each rests on. */
export function BriefingPage() {
  const opening = useView((state) => state.opening);
  const answer = useAnswer('briefing', (signal) => fetchPart(() => import('./Briefing.tsx'), signal));
  if (opening.state === 'ready' && answer.state === 'ready') {
    const { Briefing } = answer.data;
    return <Briefing />;
  }
  const failure =
    opening.state === 'failed'
      ? { message: opening.message, retry: () => void openPage() }
      : answer.state === 'failed'
        ? answer
        : null;
  return (
    <main className="reading" id="briefing">
      <PageHeading name="Briefing">Briefing</PageHeading>
      {failure ? (
        <Failed title="The view could not be loaded." message={failure.message} onRetry={failure.retry} />
      ) : (
        <Skeleton lines={8} label="The view is loading" />
      )}
    </main>
  );
}
