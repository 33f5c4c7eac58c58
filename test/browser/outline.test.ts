/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { openPage, settle } from './openPage.ts';

openForAll();

describe('the outline', () => {
  it('is walked by keyboard alone: from an entity over its links to the evidence, and it expands', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.getByRole('tab', { name: 'Canvas' }).focus();
    await page.keyboard.press('ArrowRight');
    const tree = page.getByRole('treegrid', { name: 'Entities of this view' });
    await tree.waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Outline' }).focus();
    await tabInto(page);
    expect(await focusedRow(page)).toMatch(/^Duffy–Bakanov talks, Meeting, \d+ links/);
    await page.keyboard.press('ArrowDown');
    expect(await focusedRow(page)).toMatch(/^attended by \d/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('heading', { level: 3, name: /^Evidence/ }).waitFor();
    expect(await panel.locator('blockquote').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'The links in words' }).waitFor();
    expect(await focusedRow(page)).not.toBe('');
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
    await leave();
  });
});

async function tabInto(page: Page): Promise<void> {
  for (let step = 0; step < 8 && (await focusedRow(page)) === ''; step += 1) await page.keyboard.press('Tab');
}

/** What a screen reader says of the row in focus. */
async function focusedRow(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('[role=row]')?.getAttribute('aria-label') ?? '');
}
