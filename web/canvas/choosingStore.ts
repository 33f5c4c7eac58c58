import { createStore } from 'zustand/vanilla';

/** Whether a tap chooses and a drag draws around what is to be chosen, and whether that is being drawn. */
export const choosingStore = createStore<{ isOn: boolean; isDrawing: boolean }>(() => ({
  isOn: false,
  isDrawing: false,
}));
