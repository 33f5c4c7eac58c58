import { Failed } from '../parts/Failed.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { LedgerFoot } from './LedgerFoot.tsx';
import { LedgerRow } from './LedgerRow.tsx';
import type { LedgerAnswer } from './useLedger.ts';

/** Rows that stand in neither ledger, and why. */
export function SideList({ answer, title, children }: { answer: LedgerAnswer; title: string; children: string }) {
  return (
    <section className="dyad-aside">
      <h2>{title}</h2>
      {answer.state === 'loading' && <Skeleton lines={2} label={`${title}: loading`} />}
      {answer.state === 'failed' && (
        <Failed title={`${title}: could not be loaded.`} message={answer.message} onRetry={answer.retry} />
      )}
      {answer.state === 'ready' && (
        <>
          <p>{answer.ledger.total === 0 ? 'None is known.' : children}</p>
          {answer.rows.length > 0 && (
            <div className="side-list">
              <ul>
                {answer.rows.map((row) => (
                  <LedgerRow key={row.cursor} row={row} ledger={answer.name} />
                ))}
              </ul>
              <LedgerFoot answer={answer} />
            </div>
          )}
        </>
      )}
    </section>
  );
}
