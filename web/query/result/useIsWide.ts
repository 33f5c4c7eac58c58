import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 1201px)');

/** True where a table and JSON have room side by side. */
export function useIsWide(): boolean {
  return useSyncExternalStore(hear, () => wide.matches);
}

function hear(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}
