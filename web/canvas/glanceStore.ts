import { createStore } from 'zustand/vanilla';
import type { Glance } from './elementsOf.ts';

/** What the pointer is on and from how near: gone with the page, so no part of the view. */
export const glanceStore = createStore<Glance>(() => ({ hovered: null, level: 'names' }));
