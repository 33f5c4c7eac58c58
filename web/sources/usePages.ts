import { useEffect, useState } from 'react';
import { messageOf } from '../store/tasks/messageOf.ts';
import { watchConnection } from '../store/tasks/watchConnection.ts';

type Page<Row> = {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Loaded<Row, Head> = {
  readonly key: string;
  readonly head: Head;
  readonly rows: readonly Row[];
  readonly total: number;
  /** Where the next page begins; null where there is none. */
  readonly next: string | null;
};

export type Pages<Row, Head> = {
  /** The pages that have come; those of another question while the first of this one is on its way. Null: none yet. */
  readonly loaded: Loaded<Row, Head> | null;
  readonly isCurrent: boolean;
  readonly isLoading: boolean;
  /** Why the next page did not come; null where nothing failed. */
  readonly message: string | null;
  readonly retry: () => void;
  readonly loadMore: () => void;
};

/** Kept until the page is loaded anew, so that going back finds the list as long as it was. */
const kept = new Map<string, unknown>();

/**
 * The pages of a list, one after another. `key` names the question; `ask` fetches the page after a cursor, and what
 * stands above the list.
 */
export function usePages<Row, Head>(
  key: string,
  ask: (after: string | null, signal: AbortSignal) => Promise<{ head: Head; page: Page<Row> }>,
): Pages<Row, Head> {
  const [shown, setShown] = useState<Loaded<Row, Head> | null>(null);
  const [failure, setFailure] = useState<{ key: string; message: string } | null>(null);
  // How many times a further page, or another try, was asked for; zero asks for the first page only.
  const [asked, setAsked] = useState({ key, times: 0 });
  const times = asked.key === key ? asked.times : 0;
  const own = kept.get(key) as Loaded<Row, Head> | undefined;
  const wantsPage = !own || times > 0;
  useEffect(() => {
    if (own) setShown(own);
    if (!wantsPage) return;
    const controller = new AbortController();
    setFailure(null);
    watchConnection(ask(own?.next ?? null, controller.signal)).then(
      ({ head, page }) => {
        if (controller.signal.aborted) return;
        const { hasNextPage, endCursor } = page.pageInfo;
        const rows = [...(own?.rows ?? []), ...page.nodes];
        const loaded = { key, head, rows, total: page.totalCount, next: hasNextPage ? endCursor : null };
        kept.set(key, loaded);
        setShown(loaded);
        setAsked({ key, times: 0 });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setFailure({ key, message: messageOf(error) });
      },
    );
    return () => controller.abort();
  }, [key, times]);
  const again = () => setAsked({ key, times: times + 1 });
  const message = failure?.key === key ? failure.message : null;
  return {
    loaded: own ?? shown,
    isCurrent: own !== undefined,
    isLoading: wantsPage && message === null,
    message,
    retry: again,
    loadMore: again,
  };
}
