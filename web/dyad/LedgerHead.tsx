import { amount } from '../parts/amount.ts';
import { Failed } from '../parts/Failed.tsx';
import { SignMark } from '../parts/LinkMark.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { signWords } from '../parts/signWords.ts';
import { ledgerSigns, type SignedLedger } from './ledgerWords.ts';
import type { LedgerAnswer } from './useLedger.ts';

/** The name of a ledger, how many rows it has, and what there is to say where it is short, on its way or not there. */
export function LedgerHead({ answer }: { answer: LedgerAnswer }) {
  const sign = ledgerSigns[answer.name as SignedLedger];
  return (
    <div className={`ledger-head is-${answer.name}`}>
      <h2>
        <SignMark sign={sign} />
        {signWords[sign]}
      </h2>
      {answer.state === 'ready' && <span className="ledger-total">{amount(answer.ledger.total, 'row')}</span>}
      {answer.state === 'ready' && answer.ledger.tooFew && <p className="ledger-few">{answer.ledger.tooFew}</p>}
      {answer.state === 'loading' && <Skeleton lines={3} label={`${signWords[sign]} is loading`} />}
      {answer.state === 'failed' && (
        <Failed
          title={`${signWords[sign]} could not be loaded. What stands beside it is whole.`}
          message={answer.message}
          onRetry={answer.retry}
        />
      )}
    </div>
  );
}
