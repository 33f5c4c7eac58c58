/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, drawnAs, openPage, phone, settle } from './openPage.ts';

openForAll();

const dateField = (page: Page) => page.getByRole('textbox', { name: 'Date', exact: true });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const summary = (page: Page) => page.locator('.introduction p').textContent();
const announced = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

async function write(page: Page, date: string): Promise<void> {
  await dateField(page).fill(date);
  await dateField(page).press('Enter');
}

describe('the date of the view', () => {
  it('is written, stepped and undone by keyboard, moves nothing, and is announced', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const places = await allPlaces(page);
    const all = await drawnAs(page, 'edge');
    await page.keyboard.press('t');
    await page.keyboard.type('2016-06-01');
    await page.keyboard.press('Enter');
    await announced(page, /^As of 1 June 2016: \d+ of \d+ links/);
    expect(await dateField(page).inputValue()).toBe('1 June 2016');
    const then = await drawnAs(page, 'edge');
    expect(then.links.length).toBeLessThan(all.links.length);
    expect((await drawnAs(page, 'edge.possible')).links.length).toBeGreaterThan(0);
    expect(await allPlaces(page)).toEqual(places);
    await expect.poll(() => summary(page)).toMatch(/16 entities and \d+ of \d+ links as of 1.June.2016/);
    await page.keyboard.press('ArrowUp');
    await announced(page, 'As of 2 June 2016');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await announced(page, 'As of 31 May 2016');
    await page.locator('.canvas-picture').focus();
    await page.keyboard.press(']');
    await announced(page, 'As of 1 June 2016');
    await page.keyboard.press('[');
    await page.keyboard.press('Control+z');
    await announced(page, 'Undone: as of 31 May 2016.');
    expect(await dateField(page).inputValue()).toBe('1 June 2016');
    await page.getByRole('button', { name: 'Any time' }).click();
    await announced(page, `Any time: `);
    expect(await drawnAs(page, 'edge')).toEqual(all);
    expect(await allPlaces(page)).toEqual(places);
    await leave();
  });

  it('stays what it was where something else than a date is written', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await write(page, '2020');
    await announced(page, 'As of 2020');
    const drawn = await drawnAs(page, 'edge');
    await write(page, '2023-02-30');
    await page
      .getByText('Expected a day, a month or a year, such as 2025-07-29, 2025-07 or 2025; found “2023-02-30”.')
      .first()
      .waitFor();
    expect(await dateField(page).getAttribute('aria-invalid')).toBe('true');
    expect(await drawnAs(page, 'edge')).toEqual(drawn);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await dateField(page).inputValue()).toBe('2020');
    await leave();
  });

  it.each(['light', 'dark'] as const)('is told in outline, legend and evidence, in the %s', async (colorScheme) => {
    const { page, leave } = await openPage(browser, product.address, { colorScheme });
    await settle(page);
    await write(page, '2010');
    const legend = page.getByRole('region', { name: 'Legend and filters' });
    await legend.getByRole('group', { name: 'In 2010, how sure' }).waitFor();
    await legend.getByRole('checkbox', { name: /^Possible, [1-9]/ }).waitFor();
    expect(await page.locator('.legend-sums').textContent()).toMatch(/\d+ of \d+ links/);
    await page.getByRole('button', { name: /NASA cooperates with Roscosmos/ }).click();
    await page.getByText('Unknown in 2010, for it is not dated').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Outline' }).click();
    await page
      .getByRole('row', { name: /possible on this date/ })
      .first()
      .waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });
});

describe('the timeline', () => {
  it('draws the dated links by their precision, and selects', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await timeline(page)
      .getByText(/^\d+ of \d+ links are dated/)
      .waitFor();
    const marks = timeline(page).locator('.timeline-mark');
    expect(await marks.locator('circle').count()).toBeGreaterThan(0);
    expect(await marks.count()).toBeGreaterThan(await marks.locator('circle').count());
    await marks.filter({ hasText: 'Roscosmos agency of Russia' }).locator('text').click();
    await page.getByRole('heading', { name: /Roscosmos is an agency of Russia/ }).waitFor();
    expect(await timeline(page).locator('.timeline-mark.is-selected').count()).toBe(1);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('moves the date by the keys of its handle, and by a drag that is one action', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const handle = timeline(page).getByRole('slider', { name: 'As of' });
    await handle.focus();
    await page.keyboard.press('Home');
    const first = await handle.getAttribute('aria-valuetext');
    expect(await dateField(page).inputValue()).toBe(first);
    await page.keyboard.press('ArrowRight');
    await announced(page, `As of ${Number(first) + 1}: `);
    const box = await handle.boundingBox();
    if (!box) throw new Error('The handle is not drawn.');
    await page.mouse.move(box.x + box.width / 2, box.y + 4);
    await page.mouse.down();
    for (const way of [80, 160, 240]) await page.mouse.move(box.x + box.width / 2 + way, box.y + 4);
    await page.mouse.up();
    expect(Number(await dateField(page).inputValue())).toBeGreaterThan(Number(first) + 2);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (text) => (document.querySelector('.as-of-input') as HTMLInputElement).value === text,
      String(Number(first) + 1),
    );
    await leave();
  });

  it('brushes a span that fades the rest, announced and undone, by pointer and by keyboard', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const places = await allPlaces(page);
    const picture = timeline(page).getByRole('img');
    const box = await picture.boundingBox();
    if (!box) throw new Error('The timeline is not drawn.');
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height - 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height - 4);
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height - 4);
    await page.mouse.up();
    await announced(page, /^\d+ of \d+ links reach into \d{4} to \d{4}; \d+ are not dated\.$/);
    const faded = await drawnAs(page, 'edge.filtered');
    expect(faded.links.length).toBeGreaterThan(0);
    expect(faded.links.length).toBeLessThan((await drawnAs(page, 'edge')).links.length);
    expect(await allPlaces(page)).toEqual(places);
    await timeline(page).getByRole('slider', { name: 'Span from' }).focus();
    const from = timeline(page).getByRole('slider', { name: 'Span from' });
    const brushed = await from.getAttribute('aria-valuetext');
    await page.keyboard.press('Home');
    await page.waitForFunction(
      (before) => document.querySelector('[aria-label="Span from"]')?.getAttribute('aria-valuetext') !== before,
      brushed,
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await announced(page, /^Undone: span/);
    expect((await drawnAs(page, 'edge.filtered')).links).toEqual([]);
    await timeline(page).getByRole('button', { name: 'Choose a span' }).click();
    await timeline(page).getByRole('slider', { name: 'Span until' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await timeline(page)
      .getByRole('button', { name: /^Clear span/ })
      .click();
    expect((await drawnAs(page, 'edge.filtered')).links).toEqual([]);
    await leave();
  });

  it('plays as one action; with reduced motion it steps', async () => {
    const { page, leave } = await openPage(browser, product.address, { reducedMotion: 'no-preference' });
    await settle(page);
    await timeline(page).getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction(() => Number((document.querySelector('.as-of-input') as HTMLInputElement).value) > 1999);
    await timeline(page).getByRole('button', { name: 'Pause' }).click();
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => (document.querySelector('.as-of-input') as HTMLInputElement).value === '');
    await leave();

    const still = await openPage(browser, product.address);
    await settle(still.page);
    await timeline(still.page).getByRole('button', { name: 'Step' }).click();
    const first = Number(await dateField(still.page).inputValue());
    await timeline(still.page).getByRole('button', { name: 'Step' }).click();
    await announced(still.page, `As of ${first + 1}: `);
    await still.leave();
  });

  it('has a list by date that tells the same to the keyboard', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const links = (await page.locator('.legend-sums').textContent())?.match(/(\d+) links/)?.[1];
    await timeline(page).getByRole('button', { name: 'List' }).click();
    const list = timeline(page).getByRole('listbox', { name: 'Links by date' });
    await list.waitFor();
    expect(await list.getByRole('option').count()).toBe(Number(links));
    await list.getByRole('option').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { name: /International.Space.Station/ })
      .first()
      .waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('has a tab of its own on a phone', async () => {
    const { page, leave } = await openPage(browser, product.address, { viewport: phone, hasTouch: true });
    await settle(page);
    await write(page, '2025-07-29');
    await announced(page, 'As of 29 July 2025');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await timeline(page).getByRole('slider', { name: 'As of' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });
});

describe('two dates', () => {
  it('are compared on the canvas and in the panel, and left again', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const places = await allPlaces(page);
    await write(page, '2018-06-01');
    await announced(page, 'As of 1 June 2018');
    const alone = await drawnAs(page, 'edge');
    await page.getByRole('button', { name: 'Compare with a second date' }).click();
    await page.getByRole('textbox', { name: 'Second date' }).fill('2025-07-29');
    await page.keyboard.press('Enter');
    await announced(
      page,
      /^Links from 1 June 2018 to 29 July 2025: \d+ added, \d+ ended, \d+ changed, \d+ the same\.$/,
    );
    expect((await drawnAs(page, 'edge.added')).links.length).toBeGreaterThan(0);
    expect(await allPlaces(page)).toEqual(places);
    const panel = page.getByRole('complementary', { name: 'Two dates compared' });
    const counted = Number(
      await panel
        .getByRole('heading', { name: /^Added/ })
        .locator('.panel-count')
        .textContent(),
    );
    expect(counted).toBeGreaterThan(0);
    expect(
      await panel
        .locator('section')
        .filter({ hasText: /^Added/ })
        .getByRole('listitem')
        .count(),
    ).toBe(counted);
    expect(await accessFaults(page)).toEqual([]);
    await panel
      .locator('section')
      .filter({ hasText: /^Added/ })
      .getByRole('button')
      .first()
      .click();
    await page
      .getByText(/(on|by) 1.June.2018/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Stop comparing' }).click();
    expect(await drawnAs(page, 'edge')).toEqual(alone);
    expect((await drawnAs(page, '.added, .ended, .changed, .same')).links).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Stop comparing', exact: true }).waitFor();
    expect((await drawnAs(page, 'edge.added')).links.length).toBeGreaterThan(0);
    await leave();
  });
});
