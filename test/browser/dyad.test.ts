/// <reference lib="dom" />
import {
  DyadConflictDocument,
  DyadCooperationDocument,
  DyadIncidentsDocument,
  type DyadIncidentsQuery,
  type DyadIncidentsQueryVariables,
  DyadSidesDocument,
  type DyadSidesQuery,
  type TypedDocumentString,
} from '@rendezvous/web/api/generated/operations.ts';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessFaults, whileListIsOpen } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { drawnAs, openPage, phone, settle } from './openPage.ts';
import { documentEditor, run } from './queryEditor.ts';

const pair = { a: 'nation:USA', b: 'nation:RUS' };

type Ledger = DyadIncidentsQuery['dyad']['ledger'];
type Told = {
  cooperation: Ledger;
  conflict: Ledger;
  incidents: Ledger;
  votes: DyadSidesQuery['dyad']['votes'];
};

let told: Told;

openForAll();
beforeAll(async () => {
  const [cooperation, conflict, incidents, sides] = await Promise.all([
    wholeLedger(DyadCooperationDocument),
    wholeLedger(DyadConflictDocument),
    wholeLedger(DyadIncidentsDocument),
    ask(DyadSidesDocument, pair),
  ]);
  told = { cooperation, conflict, incidents, votes: sides.dyad.votes };
});

describe('the page Dyad', () => {
  it('opens with two nations, and tells what the API tells', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.getByRole('link', { name: 'Dyad' }).click();
    await loaded(page);
    expect(await page.title()).toBe('Dyad, Rendezvous');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('United States and Russia, two ledgers');
    for (const ledger of ['cooperation', 'conflict'] as const) {
      const { total, rows } = told[ledger];
      expect(await page.locator(`.ledger-head.is-${ledger} .ledger-total`).textContent()).toBe(`${total} rows`);
      expect(await titles(page, ledger)).toEqual(rows.slice(0, 25).map(({ title }) => title));
      expect(await page.locator(`.year-bar.is-${ledger}`).count()).toBe(rows.filter(({ on }) => on !== null).length);
    }
    expect(await titles(page, 'incidents')).toEqual(told.incidents.rows.map(({ title }) => title));
    const { total, alike, opposed, abstained } = told.votes;
    expect(await page.getByText(`both voted on ${total} resolutions`).textContent()).toContain(
      `alike on ${alike}, against each other on ${opposed}; on ${abstained} one or both abstained.`,
    );
    await leave();
  });

  it('opens a row to its quotes and sources in place, and leads from it to Explore', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad`);
    await loaded(page);
    const title = page.getByRole('button', { name: 'cooperation: Duffy–Bakanov talks' });
    const row = page.locator('.ledger-row').filter({ has: title });
    expect(await row.locator('figure').count()).toBe(0);
    await title.focus();
    await page.keyboard.press('Enter');
    expect(await title.getAttribute('aria-expanded')).toBe('true');
    const evidence = row.locator('figure').first();
    expect((await evidence.locator('blockquote').textContent())?.length).toBeGreaterThan(10);
    expect((await evidence.locator('.source-title').textContent())?.length).toBeGreaterThan(3);
    expect(await accessFaults(page)).toEqual([]);
    await row.getByRole('button', { name: 'Show Duffy–Bakanov talks in Explore' }).click();
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: 'Duffy–Bakanov talks' })
      .waitFor();
    await page.goBack();
    await loaded(page);
    await leave();
  });

  it('takes another side and another time by keyboard alone, and a reload shows the same', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad`);
    await loaded(page);
    await page.locator('h1').focus();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('china');
    await page.getByRole('option', { name: /China/ }).first().waitFor();
    expect(await accessFaults(page, whileListIsOpen)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dyad?a=nation:USA&b=nation:CHN');
    await loaded(page);
    await page.keyboard.press('Tab');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await page.getByText('Write a year, a month or a day that there is: 2018, 2018-10 or 2018-10-11.').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2010');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dyad?a=nation:USA&b=nation:CHN&since=2010');
    await loaded(page);
    await page.getByRole('button', { name: 'Newest first; show the oldest first' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dyad?a=nation:USA&b=nation:CHN&since=2010&order=oldest');
    await loaded(page);
    const before = [await titles(page, 'cooperation'), await titles(page, 'conflict')];
    expect(before.flat().length).toBeGreaterThan(0);
    await page.reload();
    await loaded(page);
    expect([await titles(page, 'cooperation'), await titles(page, 'conflict')]).toEqual(before);
    const sides = () =>
      page.getByRole('combobox').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    // Until the names have come, the ids stand there.
    await expect.poll(async () => (await sides()).slice(1), { timeout: 10_000 }).toEqual(['United States', 'China']);
    await page.goBack();
    await page.waitForURL('**/dyad?a=nation:USA&b=nation:CHN&since=2010');
    await leave();
  });

  it('draws both sides and the rows on the canvas, and undo brings back what was there', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const before = await drawnAs(page, 'node');
    await page.getByRole('link', { name: 'Dyad' }).click();
    await loaded(page);
    await page.getByRole('button', { name: 'Show on canvas' }).click();
    await page.getByRole('heading', { name: 'What stands between United States and Russia' }).waitFor();
    await settle(page);
    const shown = [...told.cooperation.rows.slice(0, 25), ...told.conflict.rows.slice(0, 25)];
    const ids = shown.flatMap(({ entity, link }) => [entity?.id, link?.from.id, link?.to.id].filter(Boolean));
    const actors = shown.flatMap(({ claims }) => claims.map(({ subject }) => subject.id));
    const drawn = await drawnAs(page, '*');
    expect(drawn.entities).toEqual(expect.arrayContaining([...new Set([pair.a, pair.b, ...ids, ...actors])]));
    expect(drawn.links.length).toBeGreaterThan(ids.length);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Redo: draw United States and Russia' }).waitFor();
    expect((await drawnAs(page, 'node')).entities).toEqual(before.entities);
    await leave();
  });

  it('shows the query of both ledgers, which runs as it is', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad`);
    await loaded(page);
    await page.getByRole('button', { name: 'Show query' }).click();
    await documentEditor(page).waitFor();
    // The same text is also asked for its cost, as a variable.
    const answer = page.waitForResponse((response) =>
      String(response.request().postDataJSON()?.query).includes('query TwoLedgers'),
    );
    await run(page);
    const { data } = (await (await answer).json()) as { data: { dyad: Pick<Told, 'cooperation' | 'conflict'> } };
    for (const ledger of ['cooperation', 'conflict'] as const) {
      expect(data.dyad[ledger].rows.map(({ title }) => title)).toEqual(told[ledger].rows.map(({ title }) => title));
    }
    expect(await page.locator('.state-line').textContent()).toContain('complete');
    await leave();
  });

  it('takes a window of years that is dragged, by pointer and by keyboard, and keeps all years in sight', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad`);
    await loaded(page);
    const bars = page.locator('.year-bar');
    const count = await bars.count();
    const [first, last] = [
      page.getByRole('slider', { name: 'First year' }),
      page.getByRole('slider', { name: 'Last year' }),
    ];
    const [from, to] = [Number(await first.getAttribute('min')), Number(await first.getAttribute('max'))];
    const frame = await page.locator('.bars-frame').boundingBox();
    const thumb = await page.locator('.brush-thumb').first().boundingBox();
    if (!frame || !thumb) throw new Error('No window of years.');
    const year = frame.width / (to - from + 1);
    await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
    await page.mouse.down();
    await page.mouse.move(thumb.x + thumb.width / 2 + 26 * year, thumb.y + thumb.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL(`**/dyad?a=nation:USA&b=nation:RUS&since=${from + 26}`);
    await page.getByText(`Shown below: ${from + 26} to ${to}`).waitFor();
    await loaded(page);
    expect(await bars.count()).toBe(count);
    expect(await page.getByRole('textbox', { name: 'Since' }).inputValue()).toBe(String(from + 26));
    await last.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(`**&since=${from + 26}&until=${to - 2}`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Last year');
    await loaded(page);
    expect(await accessFaults(page)).toEqual([]);
    await first.focus();
    await page.keyboard.press('Home');
    await page.waitForURL(`**/dyad?a=nation:USA&b=nation:RUS&until=${to - 2}`);
    await leave();
  });

  it('leads from a source to what rests on it', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad`);
    await loaded(page);
    await page.getByRole('button', { name: 'cooperation: Duffy–Bakanov talks' }).click();
    const link = page.getByRole('link', { name: /^What rests on it: / }).first();
    const source = ((await link.getAttribute('aria-label')) ?? '').replace('What rests on it: ', '');
    await link.click();
    await page.waitForURL('**/sources?source=source:*');
    await page.getByRole('heading', { name: source }).waitFor();
    await page.goBack();
    await loaded(page);
    await leave();
  });

  it('shows more rows until all are there, and says so', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad`);
    await loaded(page);
    const { total, rows } = told.cooperation;
    const more = page.getByRole('button', { name: 'Show more of cooperation' });
    for (let shown = 25; shown < total; shown += 25) {
      await page.getByText(`${shown} of ${total} rows of cooperation shown`).waitFor();
      await more.focus();
      await page.keyboard.press('Enter');
    }
    await page.getByText(`${total} of ${total} rows of cooperation shown`).waitFor();
    expect((await titles(page, 'cooperation')).sort()).toEqual(rows.map(({ title }) => title).sort());
    expect(await more.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(`${total} of ${total}`);
    await leave();
  });

  it('says where a ledger is too short, a side is not known, or both are one', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad?a=nation:USA&b=nation:USA`);
    await page.getByText('Both sides are the same.').waitFor();
    await page.goto(`${product.address}/dyad?a=nation:USA&b=nation:nowhere`);
    await page.getByText('Nothing in the graph has the id nation:nowhere').waitFor();
    await page.goto(`${product.address}/dyad?a=nation:USA&b=nation:RUS&since=2026`);
    await loaded(page);
    expect(await page.locator('.ledger-few').count()).toBeGreaterThan(0);
    await leave();
  });

  it.each(['light', 'dark'] as const)('reads in the %s', async (colorScheme) => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad`, { colorScheme });
    await loaded(page);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('is one list by date on a phone', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/dyad`, { viewport: phone, hasTouch: true });
    await loaded(page);
    const shown = await page
      .locator('.ledgers .ledger-row')
      .evaluateAll((all) => all.map((row) => row.className.includes('is-conflict')));
    const rows = (['cooperation', 'conflict'] as const).flatMap((name) =>
      told[name].rows.slice(0, 25).map(({ on }) => ({ on: on ?? '', isConflict: name === 'conflict' })),
    );
    const byDate = rows.sort((one, other) => other.on.localeCompare(one.on));
    expect(shown).toEqual(byDate.map(({ isConflict }) => isConflict));
    const styles = await page.evaluate(() =>
      ['.is-cooperation', '.is-conflict'].map((sign) => {
        const row = document.querySelector(`.ledger-row${sign}`);
        return row && getComputedStyle(row).borderLeftStyle;
      }),
    );
    expect(styles).toEqual(['solid', 'double']);
    const widths = await page.evaluate(() =>
      ['html', 'main#dyad', '.ledgers'].map((selector) => document.querySelector(selector)?.scrollWidth),
    );
    expect(Math.max(...widths.map(Number))).toBeLessThanOrEqual(phone.width);
    await page.getByRole('button', { name: 'cooperation: Duffy–Bakanov talks' }).tap();
    await page.locator('blockquote').first().waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('keeps one ledger where the other cannot be had, and Retry brings it', async () => {
    const page = await browser.newPage();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query DyadConflict') ? route.abort() : route.continue(),
    );
    await page.goto(`${product.address}/dyad`);
    await page.getByText('Conflict could not be loaded. What stands beside it is whole.').waitFor();
    await page.getByRole('button', { name: 'cooperation: Duffy–Bakanov talks' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('alert').filter({ hasText: 'Conflict' }).getByRole('button', { name: 'Retry' }).click();
    await loaded(page);
    expect(await titles(page, 'conflict')).toEqual(told.conflict.rows.slice(0, 25).map(({ title }) => title));
    await page.context().close();
  });

  it('says so when the server is gone, and Retry reads it', async () => {
    const page = await browser.newPage();
    await page.goto(product.address);
    await settle(page);
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('link', { name: 'Dyad' }).click();
    await page.getByText('The ledgers could not be loaded.').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute('**/*');
    await page.getByRole('button', { name: 'Retry' }).click();
    await loaded(page);
    await page.context().close();
  });
});

/** Waits until both ledgers of the address are there. */
async function loaded(page: Page): Promise<void> {
  await page.locator('.ledger-total').nth(1).waitFor();
}

/** The titles of the rows of a ledger, from the top. */
async function titles(page: Page, ledger: string): Promise<string[]> {
  const texts = await page.locator(`.ledger-row.is-${ledger} .row-title`).allTextContents();
  return texts.map((text) => text.replace(`${ledger}: `, '').replaceAll('\u2060', '').replaceAll('\u00a0', ' '));
}

/** Asks the API as the page does. */
async function ask<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  return ((await response.json()) as { data: Result }).data;
}

/** A ledger with the rows of all its pages. */
async function wholeLedger(
  operation: TypedDocumentString<DyadIncidentsQuery, DyadIncidentsQueryVariables>,
): Promise<Ledger> {
  const { ledger } = (await ask(operation, pair)).dyad;
  const rows = [...ledger.rows];
  while (rows.length < ledger.total) {
    const after = rows.at(-1)?.cursor;
    rows.push(...(await ask(operation, { ...pair, ...(after && { after }) })).dyad.ledger.rows);
  }
  return { ...ledger, rows };
}
