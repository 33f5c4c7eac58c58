import { useEffect, useRef } from 'react';
import type { Selection } from '../../store/viewTypes.ts';

type Shown = {
  readonly selected: Selection | null;
  /** The row that shows what is selected; -1 while none does. */
  readonly row: number;
  readonly reveal: (row: number) => void;
  /** Opens what the row is under; false where there is none. */
  readonly open?: () => boolean;
};

/** Brings the row of what is selected into sight, once for each selection: what a person then closes stays closed. */
export function useRevealed({ selected, row, reveal, open }: Shown): void {
  const done = useRef<{ selected: Selection | null; isOpened: boolean }>({ selected: null, isOpened: false });
  useEffect(() => {
    const isNew = done.current.selected !== selected;
    if (!isNew && !done.current.isOpened) return;
    done.current = { selected, isOpened: false };
    if (selected === null) return;
    if (row !== -1) reveal(row);
    else if (isNew && open?.()) done.current.isOpened = true;
  });
}
