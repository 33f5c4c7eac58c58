import { readAddress } from '../address/readAddress.ts';
import { writeAddress } from '../address/writeAddress.ts';
import { viewStore } from '../viewStore.ts';
import { openAddress } from './openAddress.ts';

/** Milliseconds that the view has to stay the same: browsers take but some changes of the address in a second. */
const pause = 250;

/**
 * Keeps the address of the page that of the view, so that a reload, or whoever gets it, finds the same picture; and opens
 * what a person writes into it.
 * @returns what ends it
 */
export function followAddress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const state = viewStore.getState();
    if (state.opening.state !== 'ready' || !state.isSettled) return;
    const fragment = writeAddress(state);
    if (location.hash !== fragment) history.replaceState(history.state, '', `${location.pathname}${fragment}`);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(write, pause);
  };
  const read = () => {
    const address = readAddress(location.hash);
    if (address !== null) void openAddress(address);
  };
  later();
  const stop = viewStore.subscribe(later);
  addEventListener('hashchange', read);
  return () => {
    clearTimeout(timer);
    stop();
    removeEventListener('hashchange', read);
  };
}
