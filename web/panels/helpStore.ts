import { createStore } from 'zustand/vanilla';

/** Whether the sheet of shortcuts is open. */
export const helpStore = createStore<{ isOpen: boolean }>(() => ({ isOpen: false }));
