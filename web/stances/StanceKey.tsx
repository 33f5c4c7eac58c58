import { StanceMark } from './StanceMark.tsx';
import type { Stance } from './stanceMatrix.ts';
import { stanceWords } from './stanceWords.ts';

const all: readonly Stance[] = ['SUPPORTS', 'OPPOSES', 'NEUTRAL', 'UNKNOWN'];

/** What the marks mean. */
export function StanceKey() {
  return (
    <ul className="stance-key" aria-label="What the marks mean">
      {all.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} />
          {stanceWords[stance]}
        </li>
      ))}
    </ul>
  );
}
