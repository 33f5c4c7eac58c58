import { useMedia } from '../../parts/useMedia.ts';

/** True where a table and JSON have room side by side. */
export const useIsWide = (): boolean => useMedia('(min-width: 1201px)');
