/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, drawnAs, openPage, phone, placeOnCanvas, settle } from './openPage.ts';

const talks = 'meeting:2025-07-31-duffy-bakanov';
const duffy = 'person:sean-duffy';
const nasa = 'agency:nasa';
const attended = 'claim:article-c07-duffy-attended';

openForAll();

describe('choosing several', () => {
  it('adds with Shift or Ctrl and a click, hides them as one, and brings them back chosen', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await clickOn(page, nasa, 'Shift');
    await clickOn(page, duffy, 'Control');
    expect(await chosen(page)).toEqual([nasa, duffy]);
    expect((await drawnAs(page, '.selected')).entities).toEqual([]);
    await page.getByText('2 chosen').waitFor();
    await clickOn(page, duffy, 'Shift');
    expect(await chosen(page)).toEqual([nasa]);
    await clickOn(page, attended, 'Shift');
    expect(await chosen(page)).toEqual([nasa, talks, duffy]);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.getByRole('button', { name: 'Undo: hide 3 entities' }).waitFor();
    expect(Object.keys(await allPlaces(page))).not.toContain(nasa);
    expect(await focusIsOn(page)).toContain('canvas-picture');
    await page.keyboard.press('Control+z');
    await page.getByText('3 chosen').waitFor();
    expect(await chosen(page)).toEqual([nasa, talks, duffy]);
    await page.keyboard.press('Escape');
    expect(await chosen(page)).toEqual([]);
    await leave();
  });

  it('takes all that lies inside a line drawn with Shift, moves nothing, and keeps only that', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const before = await allPlaces(page);
    const spot = await placeOnCanvas(page, talks);
    await page.keyboard.down('Shift');
    await drawAround(page, spot, 60);
    await page.keyboard.up('Shift');
    await expect.poll(() => chosen(page), { timeout: 10_000 }).toContain(talks);
    const inside = await chosen(page);
    expect(inside.length).toBeLessThan(Object.keys(before).length);
    expect(await allPlaces(page)).toEqual(before);
    expect(await placeOnCanvas(page, talks)).toEqual(spot);
    await page.getByRole('button', { name: 'Keep only these' }).click();
    expect(Object.keys(await allPlaces(page)).sort()).toEqual(inside);
    await page.keyboard.press('Control+z');
    expect(await allPlaces(page)).toEqual(before);
    await leave();
  });

  it('does the same without Shift while its button is on, and drags again once it is off', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const spot = await placeOnCanvas(page, talks);
    const button = page.getByRole('button', { name: 'Choose several' });
    await button.click();
    await page.mouse.click(spot.x, spot.y);
    expect(await chosen(page)).toEqual([talks]);
    await page.mouse.click(spot.x, spot.y);
    await drawAround(page, spot, 60);
    await expect.poll(() => chosen(page), { timeout: 10_000 }).toContain(talks);
    expect(await placeOnCanvas(page, talks)).toEqual(spot);
    await page.keyboard.press('Escape');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 40, spot.y + 30, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Undo: move Duffy–Bakanov talks' }).waitFor();
    await leave();
  });

  it('works by keyboard alone, from the canvas and from the outline, and the focus is never lost', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.locator('.canvas-picture').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.getByText('2 chosen').waitFor();
    await page.keyboard.press('Escape');
    expect(await focusIsOn(page)).toContain('canvas-picture');
    await page.keyboard.press('Escape');
    await page.getByText('2 chosen').waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'Canvas' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('treegrid').waitFor();
    for (let step = 0; step < 8 && !(await focusIsOn(page)).includes('outline-row'); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    const row = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(row, { timeout: 10_000 }).toMatch(/, chosen$/);
    for (let step = 0; step < 4 && (await focusText(page)) !== 'Pin'; step += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Undo: pin / }).waitFor();
    expect(await focusText(page)).toBe('Unpin');
    await page.keyboard.press('Escape');
    expect(await focusIsOn(page)).toMatch(/outline/);
    await leave();
  });

  it('expands all that is chosen as one action', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const before = await allPlaces(page);
    await clickOn(page, nasa, 'Shift');
    await clickOn(page, duffy, 'Shift');
    await page.getByRole('button', { name: 'Expand all' }).click();
    await page.getByRole('button', { name: 'Undo: expand 2 entities' }).waitFor();
    await settle(page);
    await page.waitForFunction(
      (count) => Number(document.querySelector('.legend-sums b')?.textContent) > count,
      Object.keys(before).length,
    );
    const after = await allPlaces(page);
    expect(Object.keys(after).length).toBeLessThanOrEqual(Object.keys(before).length + 60);
    expect(after).toMatchObject(before);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Redo: expand 2 entities' }).waitFor();
    expect(await allPlaces(page)).toEqual(before);
    await leave();
  });
});

describe('the legend', () => {
  it('chooses all of a kind and of a predicate, and filters by predicate', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const people = Object.keys(await allPlaces(page)).filter((id) => id.startsWith('person:'));
    await page.getByRole('button', { name: 'People: choose or hide' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Choose all/ }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(`${people.length} chosen`).waitFor();
    expect(await chosen(page)).toEqual(people.sort());
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Predicates' }).click();
    await page.getByRole('button', { name: 'appointed: choose or hide' }).click();
    await page.getByRole('menuitem', { name: /^Choose the 2 entities they join/ }).click();
    expect(await chosen(page)).toEqual(['person:donald-trump', duffy]);
    expect((await drawnAs(page, '.filtered')).links).toEqual([]);
    await page.getByRole('checkbox', { name: /^appointed,/ }).uncheck({ force: true });
    expect((await drawnAs(page, '.filtered')).links.length).toBe(1);
    await page.getByRole('button', { name: 'attended: choose or hide' }).click();
    await page.getByRole('menuitem', { name: 'Filter out all but these' }).click();
    await page.getByRole('button', { name: 'Undo: filter in attended only' }).waitFor();
    expect((await drawnAs(page, 'edge.filtered')).links.length).toBeGreaterThan(5);
    await page.keyboard.press('Control+z');
    expect((await drawnAs(page, '.filtered')).links.length).toBe(1);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('lists what is hidden, and shows one of it again', async () => {
    const { page, leave } = await openPage(browser, product.address, { colorScheme: 'dark' });
    await settle(page);
    await clickOn(page, nasa, 'Shift');
    await clickOn(page, duffy, 'Shift');
    await page.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.getByRole('button', { name: 'What is hidden' }).click();
    expect(await page.locator('.hidden-list li').allTextContents()).toEqual(['NASAShow', 'Sean DuffyShow']);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show NASA' }).click();
    await page.getByRole('button', { name: 'Undo: show NASA again' }).waitFor();
    const drawn = Object.keys(await allPlaces(page));
    expect([drawn.includes(nasa), drawn.includes(duffy)]).toEqual([true, false]);
    expect(await page.locator('.hidden-list li').allTextContents()).toEqual(['Sean DuffyShow']);
    await leave();
  });
});

describe('the log of actions', () => {
  it('lists what was done, newest first, and goes back and forward by keyboard', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const before = await allPlaces(page);
    await clickOn(page, nasa);
    await page.keyboard.press('h');
    await clickOn(page, duffy);
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Undo: hide Sean Duffy' }).waitFor();
    await page.getByRole('button', { name: 'All actions' }).focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('menuitemradio');
    await items.first().waitFor();
    expect(await items.locator('.menu-title').allTextContents()).toEqual([
      'Hide Sean Duffy',
      'Hide NASA',
      'The view as it opened',
    ]);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Redo: hide NASA' }).waitFor();
    expect(await allPlaces(page)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('All actions');
    await page.keyboard.press('Enter');
    await items.first().waitFor();
    expect(await items.first().textContent()).toBe('Hide Sean DuffyUndone');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo: hide Sean Duffy' }).waitFor();
    await leave();
  });
});

describe('the focus', () => {
  it('goes to the view when what opened the panel, or the panel, is gone', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await clickOn(page, nasa);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('button', { name: 'Pin' }).click();
    await page.getByRole('button', { name: 'Undo: pin NASA' }).waitFor();
    expect((await drawnAs(page, '.selected')).entities).toEqual([nasa]);
    await panel.getByRole('button', { name: 'Hide', exact: true }).click();
    await page.getByRole('heading', { name: 'The links in words' }).waitFor();
    expect(await focusIsOn(page)).not.toBe('');
    await page.getByRole('button', { name: 'Unpin all 1' }).click();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Redo: unpin 1 entity' }).waitFor();
    await clickOn(page, duffy);
    await panel.locator('.neighbor').first().click();
    await panel.getByRole('heading', { level: 3, name: /^Evidence/ }).waitFor();
    expect(await focusIsOn(page)).not.toBe('');
    await leave();
  });

  it('stays in the panel when its button goes, and in the outline when its row does', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await clickOn(page, talks);
    await page.keyboard.press('e');
    const collapse = page.getByRole('complementary').getByRole('button', { name: 'Collapse' });
    await collapse.focus();
    await page.keyboard.press('Enter');
    await collapse.waitFor({ state: 'detached' });
    expect(await focusIsOn(page)).toBe('panel-body');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Outline' }).click();
    await page.getByRole('treegrid').waitFor();
    for (let step = 0; step < 8 && !(await focusIsOn(page)).includes('outline-row'); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Undo: hide Duffy–Bakanov talks' }).waitFor();
    expect(await focusIsOn(page)).toContain('outline');
    await leave();
  });

  it('stays in the search box while Esc closes its list, and then empties it', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.keyboard.press('/');
    const box = page.getByRole('combobox');
    await box.fill('nasa');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    expect([await box.inputValue(), await focusIsOn(page)]).toEqual(['nasa', 'search-input']);
    await page.keyboard.press('Escape');
    expect([await box.inputValue(), await focusIsOn(page)]).toEqual(['', 'search-input']);
    await leave();
  });
});

describe('on a phone', () => {
  it('chooses by a tap, and the bar fits', async () => {
    const { page, leave } = await openPage(browser, product.address, { viewport: phone, hasTouch: true });
    await settle(page);
    await page.getByRole('button', { name: 'Choose several' }).tap();
    const spot = await placeOnCanvas(page, talks);
    await page.touchscreen.tap(spot.x, spot.y);
    await page.getByText('1 chosen').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose nothing' }).tap();
    expect(await chosen(page)).toEqual([]);
    await leave();
  });
});

async function clickOn(page: Page, id: string, key?: 'Shift' | 'Control'): Promise<void> {
  const { x, y } = await placeOnCanvas(page, id);
  if (key) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  if (key) await page.keyboard.up(key);
}

async function drawAround(page: Page, { x, y }: { x: number; y: number }, reach: number): Promise<void> {
  await page.mouse.move(x - reach, y - reach);
  await page.mouse.down();
  for (const [across, down] of [
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const)
    await page.mouse.move(x + across * reach, y + down * reach, { steps: 6 });
  await page.mouse.up();
}

async function chosen(page: Page): Promise<readonly string[]> {
  return (await drawnAs(page, 'node.chosen')).entities;
}

/** The class of what has the focus; nothing where that is the body. */
function focusIsOn(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement === document.body ? '' : (document.activeElement?.className ?? '').toString(),
  );
}

function focusText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
