import { closePaths } from '../store/actions/readPaths.ts';
import { select } from '../store/actions/select.ts';
import { viewStore } from '../store/viewStore.ts';
import { pageEvents } from './pageEvents.ts';

/** Closes what is read, or else the paths, which stay behind what is read; the focus goes back to where it was opened. */
export function closePanel(): void {
  const { selected } = viewStore.getState().view;
  viewStore.setState(selected ? select(null) : closePaths());
  dispatchEvent(new Event(pageEvents.panelClosed));
}
