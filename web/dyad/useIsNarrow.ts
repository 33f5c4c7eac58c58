import { useMedia } from '../parts/useMedia.ts';

/** Whether the page is as narrow as on a phone, where both ledgers become one list by date. */
export const useIsNarrow = (): boolean => useMedia('(max-width: 719px)');
