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

type Later = {
  /** Of which question. */
  readonly key: string;
  readonly rows: readonly Row[];
  readonly isLoading: boolean;
  readonly trouble: string | null;
};

/** A ledger of the pair that the address names, page by page; of another address from its first page again. */
export function useLedger(name: LedgerName, address: DyadAddress): LedgerAnswer {
  const key = `${name} ${toAddress({ ...address, stances: null })}`;
  const answer = useAnswer(key, (signal) => fetchLedger(name, address, undefined, signal));
  const fresh: Later = { key, rows: [], isLoading: false, trouble: null };
  const [kept, setKept] = useState(fresh);
  const later = kept.key === key ? kept : fresh;
  if (answer.state !== 'ready') return { ...answer, name };
  const ledger = answer.data;
  const rows = [...ledger.rows, ...later.rows];
  const showMore = () => {
    if (later.isLoading) return;
    setKept({ ...later, isLoading: true, trouble: null });
    // What comes after the address has changed is of no use.
    const keep = (part: Partial<Later>) =>
      setKept((now) => (now.key === key ? { ...now, isLoading: false, ...part } : now));
    watchConnection(fetchLedger(name, address, rows.at(-1)?.cursor)).then(
      (page) => keep({ rows: [...later.rows, ...page.rows] }),
      (error: unknown) => keep({ trouble: messageOf(error) }),
    );
  };
  const { isLoading: isLoadingMore, trouble } = later;
  return { state: 'ready', name, ledger, rows, isLoadingMore, trouble, showMore };
}
