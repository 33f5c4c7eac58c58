import { openPage, settle } from '../browser/openPage.ts';
import { type Bench, medianOf } from './Measurement.ts';
import { openExplorer } from './openedExplorer.ts';

const rounds = 7;
const bar = 1_500;

/** From the address to the graph drawn and still, each time by a visitor who has nothing of it yet. */
export const firstView: Bench = {
  name: 'first-view',
  what: 'cold page load to the drawn graph, on loopback',
  run() {
    return openExplorer(async ({ browser, address }) => {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const begin = performance.now();
        const { page } = await openPage(browser, address);
        await settle(page);
        if (round > 0) times.push(performance.now() - begin); // the first plans the statements
        await page.context().close();
      }
      const { median, low, high } = medianOf(times);
      return {
        name: 'first-view',
        what: firstView.what,
        value: Math.round(median),
        unit: 'ms',
        bar: `≤ ${bar} ms`,
        holds: median <= bar,
        spread: `${Math.round(low)} to ${Math.round(high)}`,
      };
    });
  },
};
