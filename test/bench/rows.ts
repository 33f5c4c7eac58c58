import type { Page } from 'playwright-core';
import { desktop } from '../browser/openPage.ts';
import { longestTask } from './longestTask.ts';
import { type Bench, medianOf } from './Measurement.ts';
import { openExplorer } from './openedExplorer.ts';

const size = 2_000;
const rounds = 3;
const bar = 50;

/** How long the page can answer nothing while a person reads the view as an outline and as a table. */
export const rows: Bench = {
  name: 'rows',
  what: `longest task of the main thread, on the processor: outline and table of ${size} entities, opened, walked, sorted`,
  async run() {
    const times = new Map<string, number[]>();
    await openExplorer(async ({ browser, address, ids }) => {
      // The first round plans the server's statements and is not counted.
      for (let round = 0; round <= rounds; round += 1) {
        const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
        const page = await context.newPage();
        page.setDefaultTimeout(120_000);
        await page.goto(`${address}/#show=${ids.slice(0, size).join(',')}`);
        await page.locator('.canvas-picture[aria-busy=false]:not([data-drawing])').waitFor({ state: 'attached' });
        await page.waitForTimeout(1_000);
        for (const [name, step] of rowSteps(page)) {
          const { cpu } = await longestTask(browser, page, async () => {
            await step();
            await page.waitForTimeout(400);
          });
          if (round > 0) times.set(name, [...(times.get(name) ?? []), cpu]);
        }
        await context.close();
      }
    });
    const found = [...times].map(([name, each]) => ({ name, cpu: Math.round(medianOf(each).median) }));
    const worst = Math.max(...found.map(({ cpu }) => cpu));
    return {
      name: this.name,
      what: this.what,
      value: worst,
      unit: 'ms',
      bar: `≤ ${bar} ms`,
      holds: worst <= bar,
      spread: found.map(({ name, cpu }) => `${name} ${cpu}`).join(', '),
    };
  },
};

/** What a person does with the rows, in this order: each goes on from where the last one ended. */
function rowSteps(page: Page): readonly (readonly [name: string, act: () => Promise<unknown>])[] {
  const press = (key: string) => () => page.keyboard.press(key);
  const sort = (name: string) => () => page.getByRole('columnheader', { name }).click();
  return [
    ['outline', () => open(page, 'Outline', '.outline-row')],
    ['last row', press('End')],
    ['first row', press('Home')],
    ['close', press('ArrowLeft')],
    ['open', press('ArrowRight')],
    ['table', () => open(page, 'Table', '.view-table tbody [role=row]')],
    ['sort by name', sort('To')],
    ['sort by date', sort('Since')],
    ['last row of it', () => walk(page)],
  ];
}

async function open(page: Page, tab: string, row: string): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await page.locator(row).first().focus();
}

async function walk(page: Page): Promise<void> {
  await page.locator('.view-table tbody [role=row]').first().focus();
  await page.keyboard.press('End');
}
