import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 719px)';

/** Whether the page is as narrow as on a phone, where both ledgers become one list by date. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(narrow).matches);
}

function onChange(listener: () => void): () => void {
  const list = matchMedia(narrow);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}
