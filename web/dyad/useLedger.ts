import { useState } from 'react';
import { useAnswer } from '../parts/useAnswer.ts';
import { messageOf } from '../store/tasks/messageOf.ts';
import { watchConnection } from '../store/tasks/watchConnection.ts';
import { type DyadAddress, toAddress } from './dyadAddress.ts';
import { fetchLedger, type Ledger, type LedgerName, type Row } from './ledgers.ts';

export type LoadedLedger = {
  readonly state: 'ready';
  readonly name: LedgerName;
  /** Its first page: what it says of all rows holds for the later ones too. */
  readonly ledger: Ledger;
  /** The rows of all pages that have come. */
  readonly rows: readonly Row[];
  readonly isLoadingMore: boolean;
  /** Why the page after these did not come. */
  readonly trouble: string | null;
  readonly showMore: () => void;
};

export type LedgerAnswer =
  | { readonly state: 'loading'; readonly name: LedgerName }
  | { readonly state: 'failed'; readonly name: LedgerName; readonly message: string; readonly retry: () => void }
  | LoadedLedger;

/** A ledger of the pair that the address names, page by page. Whoever uses it is made anew for each address. */
export function useLedger(name: LedgerName, address: DyadAddress): LedgerAnswer {
  const answer = useAnswer(`${name} ${toAddress(address)}`, (signal) => fetchLedger(name, address, undefined, signal));
  const [later, setLater] = useState<readonly Row[]>([]);
  const [isLoadingMore, setLoadingMore] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (answer.state !== 'ready') return { ...answer, name };
  const ledger = answer.data;
  const rows = [...ledger.rows, ...later];
  const showMore = () => {
    if (isLoadingMore) return;
    setLoadingMore(true);
    setTrouble(null);
    watchConnection(fetchLedger(name, address, rows.at(-1)?.cursor))
      .then(
        (page) => setLater((before) => [...before, ...page.rows]),
        (error: unknown) => setTrouble(messageOf(error)),
      )
      .finally(() => setLoadingMore(false));
  };
  return { state: 'ready', name, ledger, rows, isLoadingMore, trouble, showMore };
}
