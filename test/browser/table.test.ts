/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allRows } from './allRows.ts';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { openPage, phone, settle } from './openPage.ts';

openForAll();

describe('the table', () => {
  it('is walked, sorted and read by keyboard alone, and Space chooses both ends of a link', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.getByRole('tab', { name: 'Canvas' }).focus();
    await page.keyboard.press('End');
    await page.getByRole('grid', { name: 'The links of this view' }).waitFor();
    for (let step = 0; step < 8 && (await focusedRow(page)) === ''; step += 1) await page.keyboard.press('Tab');
    const first = await focusedRow(page);
    expect(first).toContain('Alliances, partnerships');
    await page.keyboard.press('ArrowDown');
    expect(await focusedRow(page)).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Evidence' }).locator('blockquote').first().waitFor();
    const read = await focusedRow(page);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'The links in words' }).waitFor();
    expect(await focusedRow(page)).toBe(read);
    await page.keyboard.press(' ');
    await page.getByText('2 chosen').waitFor();
    expect(await page.getByRole('status').last().textContent()).toBe('2 entities chosen.');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('columnheader');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('th.col-from[aria-sort=descending]').waitFor();
    expect((await allRows(page, 'from'))[0]).toBe('“Wild disagreement” over Ukraine');
    await leave();
  });

  it('sorts by a column, and leaves out what is filtered or hidden and says how much', async () => {
    const { page, leave } = await openTable(browser, product.address);
    await page.getByRole('columnheader', { name: 'Sources' }).click();
    await page.getByRole('columnheader', { name: 'Sources' }).click();
    await page.locator('th.col-sources[aria-sort=descending]').waitFor();
    const sources = (await allRows(page, 'sources')).map(Number);
    expect(sources).toEqual(sources.toSorted((a, b) => b - a));
    expect(sources[0]).toBeGreaterThan(1);
    const conflicts = (await allRows(page, 'sign')).filter((sign) => sign === 'Conflict').length;
    await page.getByRole('checkbox', { name: /^Conflict,/ }).uncheck({ force: true });
    await page.getByText(`${sources.length - conflicts} links, ${conflicts} filtered out`).waitFor();
    expect(await allRows(page, 'sign')).not.toContain('Conflict');
    await page.getByRole('button', { name: 'People: choose or hide' }).click();
    await page.getByRole('menuitem', { name: 'Hide all 3' }).click();
    await page.getByText('3 entities hidden').waitFor();
    expect(await allRows(page, 'from')).not.toContain('Sean Duffy');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.locator('.table-amounts').getByText(`${sources.length} links`, { exact: true }).waitFor();
    expect(await allRows(page, 'sign')).toContain('Conflict');
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('lists the entities too, opens one, and saves what is shown as CSV', async () => {
    const { page, leave } = await openTable(browser, product.address);
    await page.getByRole('radio', { name: 'Entities' }).click();
    await page.getByRole('grid', { name: 'The entities of this view' }).waitFor();
    const names = await allRows(page, 'name');
    await page.getByRole('rowheader', { name: 'NASA' }).click();
    await page.getByRole('complementary').getByRole('heading', { level: 2, name: 'NASA' }).waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('rendezvous-entities.csv');
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines[0]).toBe('Name,Kind,Links shown,Links in all,Description');
    expect(lines.length).toBe(names.length + 1);
    expect(lines.find((line) => line.startsWith('NASA,'))).toMatch(/^NASA,Agency,\d+,\d+,Civil space agency/);
    await leave();
  });

  it('shows all rows of many, as far as one scrolls', async () => {
    const { page, leave } = await openTable(browser, product.address);
    await page.getByRole('button', { name: 'Nations: choose or hide' }).click();
    await page.getByRole('menuitem', { name: 'Choose all 3' }).click();
    await page.getByRole('button', { name: 'Expand all' }).click();
    await page.getByRole('button', { name: 'Undo: expand 3 entities' }).waitFor();
    const amounts = await page.locator('.table-amounts').textContent();
    const [, all] = /^([\d,]+) links$/.exec(amounts ?? '') ?? [];
    expect(Number(all?.replace(',', ''))).toBeGreaterThan(100);
    expect((await allRows(page, 'from')).length).toBe(Number(all?.replace(',', '')));
    await leave();
  });

  it('reads in the dark and on a phone, where a tap opens the evidence', async () => {
    const { page, leave } = await openPage(browser, product.address, {
      viewport: phone,
      hasTouch: true,
      colorScheme: 'dark',
    });
    await settle(page);
    await page.getByRole('tab', { name: 'Table' }).tap();
    await page.getByRole('grid').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await accessFaults(page)).toEqual([]);
    await page.locator('.view-table tbody td.col-link, .view-table tbody th.col-link').first().tap();
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { level: 2 }).waitFor();
    await leave();
  });
});

async function openTable(of: Browser, address: string) {
  const visit = await openPage(of, address);
  await settle(visit.page);
  await visit.page.getByRole('tab', { name: 'Table' }).click();
  await visit.page.getByRole('grid').waitFor();
  return visit;
}

/** What the row in focus says. */
function focusedRow(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('tbody [role=row]')?.textContent ?? '');
}
