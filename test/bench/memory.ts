import { desktop } from '../browser/openPage.ts';
import type { Bench } from './Measurement.ts';
import { openExplorer } from './openedExplorer.ts';

const early = 20;
const late = 200;
const bar = 1.1;

/** Whether what an expansion took is given back when it is undone. */
export const memory: Bench = {
  name: 'memory',
  what: `heap of the page after ${late} rounds of expand and undo, against after ${early}`,
  run() {
    return openExplorer(async ({ browser, address }) => {
      const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('HeapProfiler.enable');
      const heap = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      };
      await page.goto(address);
      const still = page.locator('.canvas-picture[aria-busy=false]');
      await still.waitFor();
      await page.locator('.canvas-picture').focus();
      await page.keyboard.press('ArrowRight');
      const heaps = new Map<number, number>();
      for (let round = 1; round <= late; round += 1) {
        await page.keyboard.press('e');
        await page.getByRole('button', { name: /^Undo: expand/ }).waitFor();
        await still.waitFor();
        await page.keyboard.press('Control+z');
        await page.getByRole('button', { name: /^Redo: expand/ }).waitFor();
        if (round === early || round === late) heaps.set(round, await heap());
      }
      await context.close();
      const [first, last] = [heaps.get(early) ?? 0, heaps.get(late) ?? 0];
      const value = Math.round((last / first) * 100) / 100;
      const mega = (bytes: number) => (bytes / 1e6).toFixed(1);
      return {
        name: 'memory',
        what: memory.what,
        value,
        unit: '×',
        bar: `≤ ${bar} ×`,
        holds: value <= bar,
        spread: `${mega(first)} MB after ${early}, ${mega(last)} MB after ${late}`,
      };
    });
  },
};
