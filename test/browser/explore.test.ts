/// <reference lib="dom" />
import { describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, drawnAs, openPage, phone, placeOnCanvas, settle, styleOf, zoomOf } from './openPage.ts';

const attended = 'claim:article-c07-duffy-attended';
const talks = 'meeting:2025-07-31-duffy-bakanov';

openForAll();

describe('an analyst', () => {
  it('sees the graph of the article at once, counted in words', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    expect(await page.locator('h1').textContent()).toContain('What one news article says');
    const drawn = Object.keys(await allPlaces(page)).length;
    expect(await page.locator('.introduction p').textContent()).toContain(`${drawn} entities and `);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('selects a link on the canvas and reads its quote, then closes it with Esc', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const { x, y } = await placeOnCanvas(page, attended);
    await page.mouse.click(x, y);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByText('is scheduled to meet with Roscosmos head Dmitry Bakanov').first().waitFor();
    expect(await panel.locator('h2').textContent()).toContain('Sean Duffy is to attend the');
    expect(await panel.getByText('Verified').count()).toBeGreaterThan(0);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'The links in words' }).waitFor();
    await leave();
  });

  it('expands an entity without moving another, and takes it back', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const before = await allPlaces(page);
    const { x, y } = await placeOnCanvas(page, talks);
    await page.mouse.dblclick(x, y);
    const undo = page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' });
    await undo.waitFor();
    await page.waitForFunction(
      (count) => Number(document.querySelector('.legend-sums b')?.textContent) > count,
      Object.keys(before).length,
    );
    await settle(page);
    const after = await allPlaces(page);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
    expect(after).toMatchObject(before);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Redo: expand Duffy–Bakanov talks' }).waitFor();
    expect(await allPlaces(page)).toEqual(before);
    await page.keyboard.press('Control+Shift+Z');
    await undo.waitFor();
    expect(await allPlaces(page)).toEqual(after);
    await leave();
  });

  it('brings into sight what an expansion brought', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const before = Object.keys(await allPlaces(page));
    const { x, y } = await placeOnCanvas(page, talks);
    await page.mouse.click(x, y);
    await page.locator('.canvas-picture').focus();
    for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('+');
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
    await settle(page);
    const came = Object.keys(await allPlaces(page)).filter((id) => !before.includes(id));
    expect(came.length).toBeGreaterThan(0);
    const box = await page.locator('.canvas-picture').boundingBox();
    const isInside = ({ x, y }: { x: number; y: number }) =>
      box !== null && x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
    const spots = await Promise.all([talks, ...came].map((id) => placeOnCanvas(page, id)));
    expect(spots.every(isInside)).toBe(true);
    await leave();
  });

  it('selects two entities that are clicked one after the other quickly, and expands neither', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const [one, other] = [await placeOnCanvas(page, talks), await placeOnCanvas(page, 'person:sean-duffy')];
    await page.mouse.click(one.x, one.y);
    await page.mouse.click(other.x, other.y);
    await page.getByRole('heading', { name: 'Sean Duffy' }).waitFor();
    await page.waitForTimeout(600);
    expect(await page.getByRole('button', { name: /^Undo:/ }).count()).toBe(0);
    await leave();
  });

  it('styles the links by their sources, says how many in words, and takes it back', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    expect((await drawnAs(page, '.weight-1, .weight-2, .weight-3, .weight-4')).links).toEqual([]);
    const choice = page.getByRole('button', { name: /Style by/ });
    await choice.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Number of sources' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo: style by number of sources' }).waitFor();
    expect((await drawnAs(page, '.plain')).entities.length).toBeGreaterThan(0);
    const widths = [1, 2, 3, 4].map((weight) => drawnAs(page, `.weight-${weight}`));
    const found = await Promise.all(widths);
    expect(found.filter(({ links }) => links.length > 0).length).toBeGreaterThan(1);
    expect(await page.locator('.style-scale').textContent()).toContain('5 and more');
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Redo: style by number of sources' }).waitFor();
    expect((await drawnAs(page, '.plain')).entities).toEqual([]);
    await leave();
  });

  it('fades what the legend leaves out, and hides nothing', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const sums = await page.locator('.legend-sums').textContent();
    const before = await allPlaces(page);
    const statements = Object.keys(before).filter((id) => id.startsWith('statement:'));
    const linksOf = await drawnAs(
      page,
      statements.map((id) => `edge[source="${id}"], edge[target="${id}"]`).join(', '),
    );
    expect(linksOf.links.length).toBeGreaterThan(0);
    expect(await drawnAs(page, '.filtered')).toEqual({ entities: [], links: [] });
    await page.getByRole('checkbox', { name: /^Statements/ }).uncheck({ force: true });
    const reset = page.getByRole('button', { name: 'Reset filters' });
    await reset.waitFor();
    expect(await drawnAs(page, '.filtered')).toEqual({ entities: statements.sort(), links: linksOf.links });
    expect(await allPlaces(page)).toEqual(before);
    expect(await page.locator('.legend-sums').textContent()).toBe(sums);
    expect(await accessFaults(page)).toEqual([]);
    await reset.click();
    expect(await drawnAs(page, '.filtered')).toEqual({ entities: [], links: [] });
    await leave();
  });

  it('reads of each piece of evidence whether it was checked', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const { x, y } = await placeOnCanvas(page, talks);
    await page.mouse.click(x, y);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const claim = panel
      .locator('.claim')
      .filter({ hasText: /held on 31.July.2025/ })
      .first();
    await claim.waitFor();
    const figures = await claim
      .locator('figure')
      .evaluateAll((all) =>
        all.map((one) => [one.querySelector('.source-title')?.textContent, one.querySelector('.badge')?.textContent]),
      );
    expect(Object.fromEntries(figures)).toEqual({
      'TASS report of 31 July 2025 on the Duffy–Bakanov talks': 'Verified',
      'Associated Press report on the Duffy–Bakanov talks': 'Unverified',
      'NASA on the Duffy–Bakanov talks': 'Unverified',
    });
    await leave();
  });

  it('has the list of shortcuts one key away', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor({ state: 'detached' });
    // A menu over the page has the keys to itself.
    await page.getByRole('button', { name: 'Nations: choose or hide' }).press('Enter');
    await page.getByRole('menuitem', { name: /^Choose all/ }).waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: /^Choose all/ }).waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).count()).toBe(0);
    await leave();
  });

  it('zooms by keys: nearer, farther, all of it', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.locator('.canvas-picture').focus();
    const first = await zoomOf(page);
    await page.keyboard.press('+');
    const nearer = await zoomOf(page);
    expect(nearer).toBeGreaterThan(first);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    expect(await zoomOf(page)).toBeLessThan(nearer);
    for (let presses = 0; presses < 8; presses += 1) await page.keyboard.press('+');
    await page.keyboard.press('0');
    const box = await page.locator('.canvas-picture').boundingBox();
    const spots = await Promise.all(Object.keys(await allPlaces(page)).map((id) => placeOnCanvas(page, id)));
    expect(
      spots.filter(({ x, y }) => box && (x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height)),
    ).toEqual([]);
    await leave();
  });

  it('reads in the dark, by the system or by the switch', async () => {
    const { page, leave } = await openPage(browser, product.address, { colorScheme: 'dark' });
    await settle(page);
    const { x, y } = await placeOnCanvas(page, attended);
    await page.mouse.click(x, y);
    await page.getByText('is scheduled to meet').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    const dark = await styleOf(page, talks, 'background-color');
    await page.getByRole('button', { name: 'Switch to light' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(await styleOf(page, talks, 'background-color')).not.toBe(dark);
    await leave();
  });

  it('reads on a phone, in a sheet from below', async () => {
    const { page, leave } = await openPage(browser, product.address, { viewport: phone, hasTouch: true });
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    const { x, y } = await placeOnCanvas(page, talks);
    await page.touchscreen.tap(x, y);
    const sheet = page.getByRole('complementary', { name: 'Evidence' });
    await sheet.getByRole('heading', { name: 'Facts' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Legend' }).click();
    await page.getByRole('dialog', { name: 'Legend and filters' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });
});
