import { openBrowser } from '../browser/openBrowser.ts';
import { openPage, settle } from '../browser/openPage.ts';
import { startProduct } from '../browser/startProduct.ts';
import { loadProductSeeds } from '../setup/loadProductSeeds.ts';
import { ask } from '../setup/snapshot.ts';
import { temporaryNeo4j } from '../setup/temporaryNeo4j.ts';
import { longestTask } from './longestTask.ts';
import { type Bench, medianOf } from './Measurement.ts';

const sizes = [300, 1_000, 2_000] as const;
const rounds = 3;
const bar = 50;

/** Of kinds that are linked about as often as the design asks for: votes would make the picture denser than any reader wants. */
const entities = `MATCH (n) WHERE n:Person OR n:Mission OR n:Agency OR n:Nation OR n:Program OR n:Meeting
  RETURN n.id AS id, COUNT { (n)--(:Entity) } AS links ORDER BY links DESC, id LIMIT 2000`;

/** How long the page can answer nothing while a person explores. */
export const canvas: Bench = {
  name: 'canvas',
  what: 'longest task of the main thread: opening, select, filter, as-of, expand of 60, undo; at three sizes',
  async run() {
    const neo4j = await temporaryNeo4j(() => {});
    const browser = await openBrowser();
    try {
      await loadProductSeeds(neo4j.neo4j);
      const product = await startProduct(neo4j.neo4j);
      const ids = (await ask(neo4j.neo4j, entities)).map(({ id }) => String(id));
      const told: string[] = [];
      let worst = 0;
      for (const size of sizes) {
        const steps = new Map<string, number[]>();
        let links = '';
        for (let round = 0; round < rounds; round += 1) {
          const { page } = await openPage(browser, 'about:blank');
          const measure = async (name: string, work: () => Promise<void>) => {
            const longest = await longestTask(browser, page, async () => {
              await work();
              await settle(page);
              await page.waitForTimeout(400);
            });
            steps.set(name, [...(steps.get(name) ?? []), longest]);
          };
          const press = (key: string) => () => page.keyboard.press(key);
          await measure('open', async () => {
            await page.goto(`${product.address}/#show=${ids.slice(0, size).join(',')}`);
          });
          links = (await page.locator('.legend-sums b').nth(1).textContent()) ?? '';
          await page.locator('.canvas-picture').focus();
          await measure('select', press('ArrowRight'));
          await measure('filter', () => page.getByRole('checkbox', { name: /^Agencies,/ }).press('Space'));
          await measure('undo', press('Control+z'));
          await measure('as of', press(']'));
          await measure('as-of move', press(']'));
          await measure('undo as-of', press('Control+z'));
          await page.locator('.canvas-picture').focus();
          for (const way of ['ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
            await page.keyboard.press(way);
            await page.keyboard.press('Space');
          }
          await measure('expand of 60', async () => {
            await page.getByRole('button', { name: /^Expand all/ }).press('Enter');
            await page.getByRole('button', { name: /^Undo: expand/ }).waitFor();
          });
          await measure('undo expand', press('Control+z'));
          await page.context().close();
        }
        const medians = [...steps].map(([name, values]) => [name, Math.round(medianOf(values).median)] as const);
        const text = medians.map(([name, value]) => `${name} ${value}`).join(', ');
        console.error(`canvas: ${size} entities, ${links} links: ${text} ms`);
        told.push(`${size}: ${text}`);
        worst = Math.max(worst, ...medians.filter(([name]) => name !== 'open').map(([, value]) => value));
      }
      await product.close();
      return {
        name: this.name,
        what: this.what,
        value: worst,
        unit: 'ms',
        bar: `≤ ${bar} ms`,
        holds: worst <= bar,
        spread: told.join('; '),
      };
    } finally {
      await browser.close();
      await neo4j.stop();
    }
  },
};
