/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessFaults, whileListIsOpen } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, drawnAs, openPage, phone, settle } from './openPage.ts';

const heads = '#paths=person:sean-duffy,person:dmitry-bakanov';

openForAll();
beforeAll(async () => {
  // Neo4j plans a statement once, in up to seconds: no test is to wait for it.
  const { page } = await openPage(browser, `${product.address}/${heads}`);
  await page.locator('.path').first().waitFor();
  await page.context().close();
});

const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Paths' });

describe('the paths between two', () => {
  it('are asked for from an entity by keyboard, and read out as sentences with their sources', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/#entity=person:sean-duffy`);
    await settle(page);
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { name: 'Sean Duffy' }).waitFor();
    await page.locator('.canvas-picture').focus();
    await page.keyboard.press('p');
    const panel = panelOf(page);
    await panel.getByText('Choose two entities').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type('bakanov');
    await page.getByRole('option', { name: /^Dmitry Bakanov/ }).waitFor();
    expect(await accessFaults(page, whileListIsOpen)).toEqual([]);
    await page.keyboard.press('Enter');
    await panel.locator('.path').first().waitFor();
    expect(await panel.locator('.paths-sum p').textContent()).toMatch(/^8 paths of 2 to 3 links, .* There are more\.$/);
    const first = panel.locator('.path').first();
    expect(await first.locator('.sentence-row').allTextContents()).toEqual([
      expect.stringContaining('Sean Duffy is to attend'),
      expect.stringContaining('Dmitry Bakanov is to attend'),
    ]);
    expect(await first.locator('.sentence-row').first().textContent()).toMatch(/Verified.*1 source/);
    expect(await accessFaults(page)).toEqual([]);
    await page.waitForFunction((wanted) => location.hash.includes(wanted), heads.slice(1));
    await page.keyboard.press('Escape');
    await leave();
  });

  it('open the evidence of a step, and closing it leads back to the step', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/${heads}`);
    const step = panelOf(page).locator('.sentence-row').first();
    await step.waitFor();
    await step.focus();
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('complementary', { name: 'Evidence' });
    await evidence.getByText('is scheduled to meet with Roscosmos head Dmitry Bakanov').first().waitFor();
    await page.keyboard.press('Escape');
    await step.waitFor();
    await expect.poll(() => step.evaluate((row) => row === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'The links in words' }).waitFor();
    await leave();
  });

  it('are drawn in one action, marked while they are read, and taken back by undo', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/${heads}`);
    await settle(page);
    const panel = panelOf(page);
    await panel.locator('.path').first().waitFor();
    const before = await allPlaces(page);
    const marked = await drawnAs(page, 'edge.path');
    expect(marked.links).toContain('claim:article-c07-duffy-attended');
    await panel.getByRole('button', { name: 'Draw all 8' }).click();
    await page.getByRole('button', { name: 'Undo: draw 8 paths between Sean Duffy and Dmitry Bakanov' }).waitFor();
    await page.waitForFunction(
      (count) => Number(document.querySelector('.legend-sums b')?.textContent) > count,
      Object.keys(before).length,
    );
    await settle(page);
    expect(await allPlaces(page)).toMatchObject(before);
    expect((await drawnAs(page, 'edge.path')).links.length).toBeGreaterThan(marked.links.length);
    expect(await panel.getByRole('button', { name: /^Draw path/ }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /^Redo: draw 8 paths/ }).waitFor();
    expect(await allPlaces(page)).toEqual(before);
    await panel.getByRole('button', { name: 'Close paths' }).click();
    await page.waitForFunction(() => !location.hash.includes('paths='));
    expect((await drawnAs(page, 'edge.path')).links).toEqual([]);
    await leave();
  });

  it('go around what is avoided, and as far as is allowed; a reload asks the same', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/${heads}`);
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Avoid Duffy–Bakanov talks' }).first().click();
    await panel.getByRole('button', { name: 'Allow Duffy–Bakanov talks again' }).waitFor();
    await panel.locator('.path').first().waitFor();
    const steps = await panel.locator('.path .entity-name').allTextContents();
    expect(steps).toContain('NASA');
    expect(steps.filter((name) => name.startsWith('Duffy'))).toEqual([]);
    await panel.getByRole('radio', { name: '1', exact: true }).check({ force: true });
    await panel.getByText('No path of at most 1 link, not through Duffy–Bakanov talks.').waitFor();
    await panel.getByText('Try to allow more links (up to 5), or avoid less.').waitFor();
    await page.waitForFunction(() => location.hash.includes('avoid=') && location.hash.includes('links=1'));
    await page.reload();
    await panel.getByText(/^No path of at most 1 link, not through/).waitFor();
    await leave();
  });

  it('come in greater number', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/${heads}`);
    const panel = panelOf(page);
    await panel.getByText('8 shown; there are more of at most 3 links.').waitFor();
    await panel.getByRole('button', { name: 'Show more' }).click();
    await panel.locator('.path').nth(8).waitFor();
    await leave();
  });

  it('say of an id that it is not known', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/#paths=person:nobody,nation:RUS`);
    await panelOf(page).getByText('No entity has the id person:nobody').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('say so when the server is gone, and Retry brings them', async () => {
    const page = await browser.newPage();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Paths') ? route.abort() : route.continue(),
    );
    await page.goto(`${product.address}/${heads}`);
    const panel = panelOf(page);
    await panel.getByText('The paths could not be looked for.').waitFor();
    await page.unroute('**/graphql');
    await panel.getByRole('button', { name: 'Retry' }).click();
    await panel.locator('.path').first().waitFor();
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('read on a phone as a sheet, in the %s', async (colorScheme) => {
    const options = { viewport: phone, hasTouch: true, colorScheme };
    const { page, leave } = await openPage(browser, product.address, options);
    await settle(page);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: 'Paths' }).tap();
    const panel = panelOf(page);
    await panel.getByText('Choose two entities').waitFor();
    await page.goto(`${product.address}/${heads}`);
    await page.reload();
    await panel.locator('.path').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    const widths = await page.evaluate(() =>
      ['html', '.panel-body'].map((selector) => document.querySelector(selector)?.scrollWidth),
    );
    expect(Math.max(...widths.map(Number))).toBeLessThanOrEqual(phone.width);
    await leave();
  });
});
