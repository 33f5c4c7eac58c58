import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import type { Screen } from './Screen.ts';

const heights = { 1440: 900, 1024: 768, 390: 844 } as const;

/** The product has few colours: 64 of them hide no line of it, and make a picture a third as large. */
const small = { palette: true, colours: 64, effort: 10, compressionLevel: 9, dither: 0 };

/** Shows a state in each of its themes and widths, and writes what is seen as `name-theme-width.png`. */
export async function takeScreen(browser: Browser, address: string, folder: string, screen: Screen): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const take of screen.takes) {
    const [theme, width] = take.split(' ') as ['light' | 'dark', keyof typeof heights];
    const context = await browser.newContext({
      viewport: { width: Number(width), height: heights[width] },
      hasTouch: Number(width) === 390,
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(address + screen.path);
    await screen.show(page);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400); // what fades, has faded
    const picture = await page.screenshot({ caret: 'hide' });
    writeFileSync(join(folder, `${screen.name}-${theme}-${width}.png`), await sharp(picture).png(small).toBuffer());
    await context.close();
  }
}
