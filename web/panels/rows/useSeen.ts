import { useMemo } from 'react';
import { useView, viewStore } from '../../store/viewStore.ts';
import type { Seen } from '../../store/viewTypes.ts';

/** What rows are made of. What is selected or chosen makes no row other: a row shows it by itself. */
export function useSeen(): Seen {
  const opening = useView((state) => state.opening);
  const known = useView((state) => state.known);
  const { holds, hidden, filtered, asOf, compared, span } = useView((state) => state.view);
  return useMemo(
    () => ({ opening, known, view: { ...viewStore.getState().view, holds, hidden, filtered, asOf, compared, span } }),
    [opening, known, holds, hidden, filtered, asOf, compared, span],
  );
}
