import { Failed } from '../parts/Failed.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { fetchAbout } from './fetchAbout.ts';

/** The page that says what the product is, and what its graph covers. */
export function AboutPage() {
  return (
    <main className="reading" id="text">
      <PageHeading name="About">About Rendezvous</PageHeading>
      <p className="reading-lead">
        Rendezvous is a knowledge graph of space diplomacy: who met, agreed, flew together and disagreed. Every link is
        a claim, and every claim names its evidence: a source, and the place or the words in it. Verified means that the
        source was opened, and the words or the row were seen. Claims that contradict each other stay side by side. What
        is absent is not known, which does not make it untrue.
      </p>
      <Covered />
    </main>
  );
}

function Covered() {
  const answer = useAnswer('about', fetchAbout);
  if (answer.state === 'loading') return <Skeleton lines={8} label="What the graph covers is loading" />;
  if (answer.state === 'failed') {
    return (
      <Failed title="What the graph covers could not be loaded." message={answer.message} onRetry={answer.retry} />
    );
  }
  const { Coverage, about } = answer.data;
  return <Coverage about={about} />;
}
