import { useAnswer } from '../parts/useAnswer.ts';
import { type DyadAddress, toAddress } from './dyadAddress.ts';
import { fetchLedger, type Ledger } from './ledgers.ts';
import type { LedgerAnswer } from './useLedger.ts';

/** In which years the rows of a ledger began, at any time: what the window of years is chosen from. */
export function useAllYears(answer: LedgerAnswer, address: DyadAddress): Ledger['byYear'] {
  const { name } = answer;
  const isWindow = address.since !== null || address.until !== null;
  const whole = { ...address, since: null, until: null, stances: null };
  const all = useAnswer(isWindow ? `${name} ${toAddress(whole)}` : 'no window', async (signal) =>
    isWindow ? fetchLedger(name, whole, undefined, signal) : null,
  );
  if (isWindow && all.state === 'ready' && all.data) return all.data.byYear;
  return answer.state === 'ready' ? answer.ledger.byYear : [];
}
