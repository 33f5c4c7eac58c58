import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { LedgerAnswer } from './useLedger.ts';

/** How many rows of a ledger are shown, and the next ones. */
export function LedgerFoot({ answer }: { answer: LedgerAnswer }) {
  const count = useRef<HTMLSpanElement>(null);
  const shown = answer.state === 'ready' ? answer.rows.length : 0;
  const total = answer.state === 'ready' ? answer.ledger.total : 0;
  const isWhole = shown >= total;
  const wasPressed = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone with the last rows.
    if (isWhole && wasPressed.current) count.current?.focus();
  }, [isWhole]);
  if (answer.state !== 'ready' || total === 0) return <div className="ledger-foot" />;
  return (
    <div className={`ledger-foot is-${answer.name}`}>
      <span ref={count} tabIndex={-1}>
        {shown} of {total} <span className="foot-name">of {answer.name} </span>shown
      </span>
      {!isWhole && (
        <Button
          className="button"
          aria-label={`Show more of ${answer.name}`}
          isPending={answer.isLoadingMore}
          onPress={() => {
            wasPressed.current = true;
            answer.showMore();
          }}
        >
          Show more
        </Button>
      )}
      {answer.trouble && (
        <p className="foot-trouble" role="alert">
          The next rows did not come. {answer.trouble}
        </p>
      )}
    </div>
  );
}
