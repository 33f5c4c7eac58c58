import { select } from '../store/actions/select.ts';
import { viewStore } from '../store/viewStore.ts';
import { pageEvents } from './pageEvents.ts';

/** Closes the panel; the focus goes back to where the selection was made. */
export function closePanel(): void {
  viewStore.setState(select(null));
  dispatchEvent(new Event(pageEvents.panelClosed));
}
