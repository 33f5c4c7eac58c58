import { viewStore } from '../viewStore.ts';

/** Waits until the graph that the page opens on has come, or could not be had: it would take the place of what came before it. */
export function waitForOpening(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (viewStore.getState().opening.state === 'loading') return false;
      resolve();
      return true;
    };
    if (look()) return;
    const stop = viewStore.subscribe(() => {
      if (look()) stop();
    });
  });
}
