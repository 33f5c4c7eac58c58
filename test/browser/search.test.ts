/// <reference lib="dom" />
import { describe, expect, it } from 'vitest';
import { accessFaults, whileListIsOpen } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { openPage, settle } from './openPage.ts';

openForAll();

describe('the search', () => {
  it.each(['bakanov', 'Баканов'])('finds Dmitry Bakanov under "%s", by keyboard alone', async (text) => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    const row = page.getByRole('option').filter({ hasText: 'Dmitry Bakanov' }).first();
    await row.waitFor();
    expect(await row.textContent()).toMatch(/\d+ links?/);
    expect(await accessFaults(page, whileListIsOpen)).toEqual([]);
    for (let step = 0; step < 8 && (await row.getAttribute('data-focused')) === null; step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2, name: 'Dmitry Bakanov' }).waitFor();
    await leave();
  });

  it('takes the best match on Enter, also before the results have come', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.keyboard.press('/');
    await page.keyboard.type('bakanov');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2, name: 'Dmitry Bakanov' }).waitFor();
    await leave();
  });

  it('opens at the second letter and says when there is nothing', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.keyboard.press('/');
    await page.keyboard.type('x');
    expect(await page.locator('.search-results').count()).toBe(0);
    await page.keyboard.type('qqzzv');
    await page.getByText('Nothing under ‘xqqzzv’.').waitFor();
    await leave();
  });
});
