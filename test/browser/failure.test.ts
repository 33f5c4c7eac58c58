/// <reference lib="dom" />
import type { Served } from '@rendezvous/server/http/serve.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { openBrowser } from './openBrowser.ts';
import { allPlaces, desktop, placeOnCanvas, settle } from './openPage.ts';
import { startProduct } from './startProduct.ts';

let browser: Browser;
let product: Served;
let page: Page;

beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct(inject('neo4j'))]);
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await product?.close();
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
