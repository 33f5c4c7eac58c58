/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { openPage, phone, settle } from './openPage.ts';

const war = '/dyad?a=nation:USA&b=nation:RUS&stances=disagreement:ukraine-war';

openForAll();

async function loaded(page: Page): Promise<void> {
  await page.locator('.stance-table').waitFor();
}

describe('the stances of a disagreement', () => {
  it.each(['light', 'dark'] as const)(
    'stand below the ledgers, the two sides first, in the %s',
    async (colorScheme) => {
      const { page, leave } = await openPage(browser, product.address + war, { colorScheme });
      await loaded(page);
      const heads = await page.locator('.stance-table thead th').allTextContents();
      expect(heads.slice(0, 3)).toEqual(['Issue', 'United States', 'Russia']);
      const row = page.getByRole('row', { name: /^Sanctions on Russia/ });
      await row.getByRole('button', { name: /^United States on Sanctions .*: Supports$/ }).waitFor();
      await row.getByRole('button', { name: /^Russia on Sanctions .*: Opposes$/ }).waitFor();
      await row.getByRole('button', { name: /^NASA on Sanctions .*: Neutral$/ }).waitFor();
      // No position of Japan is known where no issue is named: nothing opens there.
      const unnamed = page.getByRole('row', { name: /^No issue is named/ });
      const japan = unnamed.locator('td').nth(heads.indexOf('Japan') - 1);
      expect(await japan.textContent()).toBe('No known position');
      expect(await japan.getByRole('button').count()).toBe(0);
      expect(await accessFaults(page)).toEqual([]);
      await leave();
    },
  );

  it('open by keyboard to their claims and sources, and the arrow keys walk', async () => {
    const { page, leave } = await openPage(browser, product.address + war);
    await loaded(page);
    await page.getByRole('button', { name: /^United States on Sanctions/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const details = page.getByRole('region', { name: 'What the stance of Russia rests on' });
    await details.getByRole('heading', { name: 'Russia: opposes' }).waitFor();
    expect(await details.locator('.source-title').count()).toBeGreaterThan(0);
    const opened = page.getByRole('button', { name: /^Russia on Sanctions/ });
    expect(await opened.getAttribute('aria-expanded')).toBe('true');
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await details.waitFor({ state: 'detached' });
    await leave();
  });

  it('of another disagreement are chosen from a list, and the address holds which', async () => {
    const { page, leave } = await openPage(browser, product.address + war);
    await loaded(page);
    await page.getByRole('button', { name: /Which disagreement/ }).click();
    await page.getByRole('option', { name: 'Russian anti-satellite test of 2021' }).click();
    await page.waitForURL('**&stances=disagreement:russian-anti-satellite-test-of-2021');
    await page.getByRole('region', { name: 'How the parties stand: Russian anti-satellite test of 2021' }).waitFor();
    await page.goto(`${product.address}/dyad?stances=disagreement:nothing`);
    await page.getByText('No disagreement has the id disagreement:nothing').waitFor();
    await leave();
  });

  it('keep the column of issues in sight on a phone', async () => {
    const { page, leave } = await openPage(browser, product.address + war, { viewport: phone, hasTouch: true });
    await loaded(page);
    const scroll = page.locator('.stance-scroll');
    await scroll.evaluate((element) => element.scrollTo(400, 0));
    expect(await scroll.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
    const first = await page.locator('.stance-table tbody th').first().boundingBox();
    expect(first?.x).toBeGreaterThanOrEqual(0);
    expect(first?.x).toBeLessThan(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await page.locator('button.stance-cell').last().tap();
    await page.locator('.stance-details .source-title').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('are reached from the panel of a disagreement, and say so when they cannot be had', async () => {
    const page = await browser.newPage();
    await page.goto(`${product.address}/#entity=disagreement:ukraine-war`);
    await settle(page);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Stances') ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: 'Where they stand' }).click();
    const sheet = page.getByRole('dialog', { name: 'Where they stand: Conflict in Ukraine' });
    await sheet.getByText('The stances could not be loaded.').waitFor();
    await page.unroute('**/graphql');
    await sheet.getByRole('button', { name: 'Retry' }).click();
    await loaded(page);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
