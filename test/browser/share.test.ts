/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, drawnAs, openPage, phone, placeOnCanvas, settle } from './openPage.ts';

const talks = 'meeting:2025-07-31-duffy-bakanov';

openForAll();

/** Expands the talks, hides NASA, fades the other agencies. */
async function work(page: Page): Promise<void> {
  await settle(page);
  const { x, y } = await placeOnCanvas(page, talks);
  await page.mouse.dblclick(x, y);
  await page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
  await settle(page);
  const nasa = await placeOnCanvas(page, 'agency:nasa');
  await page.mouse.click(nasa.x, nasa.y);
  await page.getByRole('heading', { name: 'NASA' }).waitFor();
  await page.keyboard.press('h');
  await page.getByRole('button', { name: 'Undo: hide NASA' }).waitFor();
  await page.getByRole('checkbox', { name: /^Agencies,/ }).click({ force: true });
  await page.getByRole('button', { name: 'Undo: filter out Agencies' }).waitFor();
}

async function addressOf(page: Page): Promise<string> {
  await page.waitForFunction(() => location.hash.includes('fade='));
  return page.url();
}

async function pictureOf(page: Page) {
  return { places: await allPlaces(page), faded: await drawnAs(page, '.filtered'), all: await drawnAs(page, '*') };
}

/** Without what keeps words together on the screen. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
}

describe('a link to a view', () => {
  it('is the address of the page, and a reload shows the same picture, to the pixel', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    expect(page.url()).toBe(`${product.address}/`);
    await work(page);
    const address = await addressOf(page);
    const before = await pictureOf(page);
    await page.reload();
    await settle(page);
    expect(await pictureOf(page)).toEqual(before);
    expect(page.url()).toBe(address);
    // What expanded what is known again.
    await page.keyboard.press('Escape');
    const { x, y } = await placeOnCanvas(page, talks);
    await page.mouse.click(x, y);
    await page.keyboard.press('c');
    await page.getByRole('button', { name: 'Undo: collapse Duffy–Bakanov talks' }).waitFor();
    expect(Object.keys(await allPlaces(page)).length).toBeLessThan(Object.keys(before.places).length);
    await leave();
  });

  it('opens in another tab, also over what is shown there, and undo brings that back', async () => {
    const one = await openPage(browser, product.address);
    await work(one.page);
    const address = await addressOf(one.page);
    const wanted = await pictureOf(one.page);
    const other = await openPage(browser, product.address);
    await settle(other.page);
    const before = await pictureOf(other.page);
    await other.page.evaluate((fragment) => {
      location.hash = fragment;
    }, new URL(address).hash);
    await other.page.getByRole('button', { name: 'Undo: open a link' }).waitFor();
    await settle(other.page);
    expect(await pictureOf(other.page)).toEqual(wanted);
    await other.page.keyboard.press('Control+z');
    await other.page.getByRole('button', { name: 'Redo: open a link' }).waitFor();
    expect(await pictureOf(other.page)).toEqual(before);
    await one.leave();
    await other.leave();
  });

  it('from an older release says so, and shows a tombstone for an id that is gone', async () => {
    const fragment = '#show=nation:USA,nation:RUS,person:nobody&title=Old&at=0.0,200.0,100.150&release=0123456789ab';
    const { page, leave } = await openPage(browser, `${product.address}/${fragment}`);
    await settle(page);
    const note = page.locator('.linked-note');
    expect(await note.textContent()).toContain('made from the release 0123456789ab');
    expect(await note.textContent()).toContain('1 entity is not in the graph any more: person:nobody');
    expect((await drawnAs(page, '.gone')).entities).toEqual(['person:nobody']);
    const { x, y } = await placeOnCanvas(page, 'person:nobody');
    await page.mouse.click(x, y);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByText('No entity has this id').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('may be written by hand, with ids alone', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/#show=nation:USA,nation:RUS`);
    await settle(page);
    expect(Object.keys(await allPlaces(page)).sort()).toEqual(['nation:RUS', 'nation:USA']);
    expect(await page.locator('h1').textContent()).toBe('A view from a link');
    await leave();
  });

  it('that names too many says so, and leads to the opening graph', async () => {
    const ids = Array.from({ length: 2_001 }, (_, index) => `nation:n${index}`).join(',');
    const { page, leave } = await openPage(browser, `${product.address}/#show=${ids}`);
    await page.locator('.pane').getByText('Expected at most 2000 entities, found 2001.').waitFor();
    await page.getByRole('link', { name: 'Open the first graph instead' }).click();
    await settle(page);
    expect(await page.locator('h1').textContent()).toContain('What one news article says');
    await leave();
  });
});

describe('a claim to cite', () => {
  it('is copied with its quotes and sources', async () => {
    const attended = 'claim:article-c07-duffy-attended';
    const { page, leave } = await openPage(browser, `${product.address}/#link=${attended}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await settle(page);
    await page.getByRole('button', { name: 'Copy with sources' }).press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n')[0]).toBe(await page.locator('.panel .sentence').textContent().then(plain));
    expect(text).toMatch(/^- “.*is scheduled to meet.*; verified$/m);
    await leave();
  });
});

describe('the sheet Share', () => {
  it.each(['light', 'dark'] as const)(
    'copies, cites, saves and opens by keyboard alone, in %s',
    async (colorScheme) => {
      const { page, leave } = await openPage(browser, product.address, {
        colorScheme,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await work(page);
      const before = await pictureOf(page);
      await page.getByRole('button', { name: 'Share' }).focus();
      await page.keyboard.press('Enter');
      const sheet = page.getByRole('dialog', { name: 'Share and save' });
      await sheet.getByRole('button', { name: 'Copy link' }).press('Enter');
      await sheet.getByText('Copied').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await addressOf(page));
      await sheet.getByRole('button', { name: 'Copy as text' }).press('Enter');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^“What one news article.*”.*Rendezvous, release [0-9a-f]{12}, loaded on \d{4}-\d\d-\d\d\. http.*accessed on/,
      );
      await sheet.getByRole('textbox', { name: 'Name of this view' }).fill('Talks');
      await page.keyboard.press('Enter');
      await sheet.getByRole('button', { name: /^Talks/ }).waitFor();
      expect(await accessFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.reload();
      await settle(page);
      await page.getByRole('link', { name: 'Explore' }).waitFor();
      await page.goto(product.address);
      await settle(page);
      await page.getByRole('button', { name: 'Share' }).press('Enter');
      await page.getByRole('button', { name: /^Talks/ }).press('Enter');
      await page.getByRole('button', { name: 'Undo: open Talks' }).waitFor();
      await settle(page);
      expect(await pictureOf(page)).toEqual(before);
      await page.getByRole('button', { name: 'Share' }).press('Enter');
      await page.getByRole('button', { name: 'Forget Talks' }).press('Enter');
      await page.getByText('None yet.').waitFor();
      await leave();
    },
  );

  it('opens a view that was saved before anything was done, and undo brings back what was there', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const opening = await allPlaces(page);
    await page.getByRole('button', { name: 'Share' }).press('Enter');
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('Untouched');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Untouched/ }).waitFor();
    await page.goto(`${product.address}/#show=nation:USA,nation:RUS`);
    await page.reload();
    await settle(page);
    await page.getByRole('button', { name: 'Share' }).press('Enter');
    await page.getByRole('button', { name: /^Untouched/ }).press('Enter');
    await page.getByRole('button', { name: 'Undo: open Untouched' }).waitFor();
    await settle(page);
    expect(Object.keys(await allPlaces(page)).sort()).toEqual(Object.keys(opening).sort());
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Redo: open Untouched' }).waitFor();
    expect(Object.keys(await allPlaces(page)).sort()).toEqual(['nation:RUS', 'nation:USA']);
    await leave();
  });

  it('is read on a phone', async () => {
    const { page, leave } = await openPage(browser, product.address, { viewport: phone });
    await settle(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const box = await page.getByRole('dialog', { name: 'Share and save' }).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= phone.width).toBe(true);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });
});
