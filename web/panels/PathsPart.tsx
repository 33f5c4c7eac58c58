import { fetchPart } from '../api/fetchPart.ts';
import { Failed } from '../parts/Failed.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { PanelBody } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';

/** The paths, fetched when they are first wanted. While a step of them is read they stay, out of sight. */
export function PathsPart({ isShown }: { isShown: boolean }) {
  const answer = useAnswer('paths panel', (signal) => fetchPart(() => import('../paths/PathsPanel.tsx'), signal));
  return (
    <div className="paths-part" hidden={!isShown}>
      <PanelHead label="Close paths">Paths</PanelHead>
      <PanelBody label="Paths between two entities">
        {answer.state === 'ready' && <answer.data.PathsPanel />}
        {answer.state === 'loading' && <Skeleton lines={4} label="The paths are loading" />}
        {answer.state === 'failed' && (
          <Failed title="The paths could not be loaded." message={answer.message} onRetry={answer.retry} />
        )}
      </PanelBody>
    </div>
  );
}
