/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, desktop, placeOnCanvas, settle } from './openPage.ts';

let page: Page;

openForAll();
beforeAll(async () => {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
  page = await context.newPage();
});

describe('without the server', () => {
  it('the page says so at first, and Retry opens it', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(product.address);
    await page.getByText('The graph could not be loaded.').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Retry' }).first().click();
    await settle(page);
  });

  it('what is on screen stays when it goes, and the banner goes when it is back', async () => {
    const before = await allPlaces(page);
    await page.route('**/graphql', (route) => route.abort());
    const { x, y } = await placeOnCanvas(page, 'agency:nasa');
    await page.mouse.dblclick(x, y);
    await page.getByText(/^Not connected since \d\d:\d\d\. What is on screen stays\.$/).waitFor();
    expect(await allPlaces(page)).toEqual(before);
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByText('Not connected since').waitFor({ state: 'detached' });
  });
});
