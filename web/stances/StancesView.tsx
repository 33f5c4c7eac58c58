import { StancesDocument } from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import { Failed } from '../parts/Failed.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import type { EntityId } from '../store/viewTypes.ts';
import '../theme/stances.css';
import { StanceKey } from './StanceKey.tsx';
import { StanceTable } from './StanceTable.tsx';

const atOnce = 100;

type Props = { readonly disagreement: EntityId; readonly sides: readonly EntityId[] };

/** How the parties of a disagreement stand to what it is about. */
export function StancesView({ disagreement, sides }: Props) {
  const answer = useAnswer(`stances ${disagreement}`, (signal) =>
    requestGraph(StancesDocument, { disagreement, first: atOnce }, signal),
  );
  if (answer.state === 'loading') return <Skeleton lines={4} label="The stances are loading" />;
  if (answer.state === 'failed') {
    return <Failed title="The stances could not be loaded." message={answer.message} onRetry={answer.retry} />;
  }
  const { stances } = answer.data;
  if (stances === null) {
    return (
      <p className="stance-note">
        No disagreement has the id <code className="code">{disagreement}</code>. Choose another one.
      </p>
    );
  }
  if (stances.rows.length === 0) return <p className="stance-note">No party of it is known.</p>;
  return (
    <div className="stances">
      <p className="stance-note">
        What each party is known to hold, at last. An empty ring means that no position is known here, not that there is
        none; neutral is a position. A mark opens to its claims and sources.
      </p>
      <StanceKey />
      <StanceTable key={disagreement} stances={stances} sides={sides} />
      {stances.rows.length < stances.total && (
        <p className="truncated">
          {stances.rows.length} of {stances.total} stances were read here.
        </p>
      )}
    </div>
  );
}
