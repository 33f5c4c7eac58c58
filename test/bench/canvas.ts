import type { Page } from 'playwright-core';
import { desktop } from '../browser/openPage.ts';
import { canvasSteps } from './canvasSteps.ts';
import { fcoseOnMain } from './fcoseOnMain.ts';
import { longestTask, type TaskTime } from './longestTask.ts';
import { type Bench, medianOf } from './Measurement.ts';
import { openExplorer } from './openedExplorer.ts';

const allSizes = [300, 1_000, 2_000];
/** A larger picture takes longer, and its longest task differs less from round to round. */
const roundsOf = (size: number) => (size >= 2_000 ? 1 : size >= 1_000 ? 2 : 3);
const bar = 50;
const layoutBar = 100;

/** How long the page can answer nothing while a person explores. */
export const canvas: Bench = {
  name: 'canvas',
  what: 'longest task of the main thread: opening, select, walk, filter, as-of, hover, pan, choose, expand of 60, undo; at three sizes, or each --size',
  async run(sizes = allSizes) {
    const told: string[] = [];
    let worst = 0;
    let opening = 0;
    await openExplorer(async ({ browser, address, ids, linksAmong }) => {
      for (const [index, size] of sizes.entries()) {
        const some = ids.slice(0, size);
        const links = await linksAmong(some);
        const times = new Map<string, TaskTime[]>();
        // The first round of all plans the server's statements and is not counted.
        for (let round = index === 0 ? 0 : 1; round <= roundsOf(size); round += 1) {
          const begin = performance.now();
          const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
          const page = await context.newPage();
          page.setDefaultTimeout(120_000);
          for (const [name, step] of canvasSteps(page, `${address}/#show=${some.join(',')}`)) {
            const time = await longestTask(browser, page, async () => {
              await step();
              await untilStill(page);
            });
            if (round > 0) times.set(name, [...(times.get(name) ?? []), time]);
          }
          await context.close();
          const seconds = Math.round((performance.now() - begin) / 1_000);
          console.error(`canvas: ${size} entities, round ${round} of ${roundsOf(size)}: ${seconds} s`);
        }
        const fcose = await fcoseOnMain(browser, { ids: some, links });
        const rows = [...times].map(([name, found]) => {
          const wall = Math.round(medianOf(found.map((time) => time.wall)).median);
          const cpu = Math.round(medianOf(found.map((time) => time.cpu)).median);
          return { name, wall, cpu };
        });
        console.error(
          `canvas: ${size} entities, ${links.length} linked pairs; fcose on the main thread ${Math.round(fcose)} ms`,
        );
        console.error(
          rows.map(({ name, wall, cpu }) => `  ${name.padEnd(14)} ${wall} ms, ${cpu} on the processor`).join('\n'),
        );
        told.push(
          `${size}: ${rows.map(({ name, wall, cpu }) => `${name} ${wall} (${cpu} on the processor)`).join(', ')}, fcose ${Math.round(fcose)}`,
        );
        opening = rows.find(({ name }) => name === 'open')?.wall ?? opening;
        worst = rows.reduce((most, { name, wall }) => (name === 'open' ? most : Math.max(most, wall)), worst);
      }
    });
    return {
      name: this.name,
      what: this.what,
      value: worst,
      unit: 'ms',
      bar: `≤ ${bar} ms; opening of 2,000 ≤ ${layoutBar} ms`,
      holds: worst <= bar && opening <= layoutBar,
      spread: told.join('; '),
    };
  },
};

/** Until all is laid out and drawn, and nothing has begun anew since. */
async function untilStill(page: Page): Promise<void> {
  const still = page.locator('.canvas-picture[aria-busy=false]:not([data-drawing])');
  await still.waitFor({ state: 'attached' });
  await page.waitForTimeout(400);
  await still.waitFor({ state: 'attached' });
}
