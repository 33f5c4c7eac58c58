import { ClaimItem } from '../panels/ClaimItem.tsx';
import { StanceMark } from './StanceMark.tsx';
import type { StanceCell } from './stanceMatrix.ts';
import { stanceWords } from './stanceWords.ts';

/** What the stance of an actor rests on: its claims, with quotes and sources. */
export function StanceDetails({ cell: { actor, stance, rows }, issue }: { cell: StanceCell; issue: string }) {
  return (
    <section className="stance-details" aria-label={`What the stance of ${actor.name} rests on`}>
      <h3>
        <StanceMark stance={stance} />
        {actor.name}: {stanceWords[stance].toLowerCase()}
      </h3>
      <p className="secondary">{issue}</p>
      {rows.map(({ claim }) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </section>
  );
}
