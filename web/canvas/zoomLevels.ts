/** What is written at a zoom: all, names, names of hubs and of what is selected, or of hubs alone. */
export type ZoomLevel = 'all' | 'names' | 'some' | 'hubs';

/** Under this zoom names would go. */
export const leastZoomWithNames = 0.8;

/** Which labels a zoom has room for. */
export function levelOf(zoom: number): ZoomLevel {
  if (zoom >= 1.4) return 'all';
  if (zoom >= leastZoomWithNames - 0.005) return 'names';
  return zoom >= 0.45 ? 'some' : 'hubs';
}

/** The size of text on screen, in px, for a text of some size at zoom 1: it stays between 11 and 15. */
export function textOnScreen(size: number, zoom: number): number {
  return Math.min(15, Math.max(11, size * zoom));
}
