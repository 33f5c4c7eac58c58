import { Failed } from '../parts/Failed.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { fetchWorkbench } from './fetchWorkbench.ts';

/** The page on which questions are asked in GraphQL. */
export function QueryPage() {
  const answer = useAnswer('workbench', fetchWorkbench);
  if (answer.state === 'ready') {
    const { Workbench, schema } = answer.data;
    return <Workbench schema={schema} />;
  }
  return (
    <main className="reading" id="query">
      <PageHeading name="Query">Query the graph</PageHeading>
      {answer.state === 'loading' ? (
        <Skeleton lines={8} label="The editor and the schema are loading" />
      ) : (
        <Failed title="The editor could not be loaded." message={answer.message} onRetry={answer.retry} />
      )}
    </main>
  );
}
