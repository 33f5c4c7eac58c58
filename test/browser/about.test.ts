/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, openPage, phone, placeOnCanvas, settle } from './openPage.ts';

const talks = 'meeting:2025-07-31-duffy-bakanov';
const question = `{
  vocabulary { kinds { kind plural } }
  _meta { release coverage { kind entities claims verified } dataSets { title licence claims } }
}`;

type Meta = {
  release: string;
  coverage: { kind: string; entities: number; claims: number; verified: number }[];
  dataSets: { title: string; licence: string | null; claims: number }[];
};

let plurals: Readonly<Record<string, string>>;
let meta: Meta;

openForAll();
beforeAll(async () => {
  const response = await fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  const { data } = (await response.json()) as {
    data: { vocabulary: { kinds: { kind: string; plural: string }[] }; _meta: Meta };
  };
  plurals = Object.fromEntries(data.vocabulary.kinds.map(({ kind, plural }) => [kind, plural]));
  meta = data._meta;
});

describe('the page About', () => {
  it('opens by keyboard, and going back finds the view as it was left', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const { x, y } = await placeOnCanvas(page, talks);
    await page.mouse.dblclick(x, y);
    await page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
    await settle(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const places = await allPlaces(page);
    const spot = await placeOnCanvas(page, talks);
    await page.keyboard.press('/');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('About');
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
    expect([await page.title(), await focused(page), await currentPage(page)]).toEqual([
      'About, Rendezvous',
      'About Rendezvous',
      'About',
    ]);
    for (const shortcut of ['Control+z', 'h']) await page.keyboard.press(shortcut);
    await page.goBack();
    await page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
    expect([await page.title(), await focused(page), await currentPage(page)]).toEqual([
      'Explore, Rendezvous',
      await page.locator('h1').textContent(),
      'Explore',
    ]);
    expect(await allPlaces(page)).toEqual(places);
    expect(await placeOnCanvas(page, talks)).toEqual(spot);
    await page.goForward();
    await page.getByRole('heading', { name: 'About Rendezvous' }).waitFor();
    await leave();
  });

  it('opens at its own address, and tells what the API tells', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/about`);
    await page.getByRole('table').waitFor();
    expect(await page.getByText(`Release ${meta.release.slice(0, 12)}, loaded on `).count()).toBe(1);
    const rows = await page.locator('.kinds tbody tr').evaluateAll((all) =>
      all.map((row) => {
        const words = (selector: string) => row.querySelector(selector)?.lastChild?.textContent ?? '';
        return [row.querySelector('th')?.textContent, ...['td:nth-child(2)', 'td:nth-child(3)', '.share'].map(words)];
      }),
    );
    const figure = (count: number) => count.toLocaleString('en');
    expect(
      rows.map(([kind, entities, claims, verified]) => [kind, entities, claims, verified?.split(', ')[0]]),
    ).toEqual(
      meta.coverage.map(({ kind, entities, claims, verified }) => [
        plurals[kind],
        figure(entities),
        figure(claims),
        figure(verified),
      ]),
    );
    const dataSets = await page
      .locator('.data-sets li')
      .evaluateAll((all) => all.map((row) => [...row.children].map((part) => part.textContent)));
    expect(dataSets.map(([title, claims]) => [title, claims])).toEqual(
      meta.dataSets.map(({ title, claims }) => [title, `${figure(claims)} ${claims === 1 ? 'claim' : 'claims'}`]),
    );
    const shared = dataSets.filter((parts) => parts.at(-1)?.endsWith('Share alike')).map(([title]) => title);
    expect(shared).toEqual(
      meta.dataSets.filter(({ licence }) => /SA|ODbL/.test(licence ?? '')).map(({ title }) => title),
    );
    expect(shared.length).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Explore' }).click();
    await settle(page);
    await leave();
  });

  it('leads a search to the page Explore', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/about`);
    await page.getByRole('table').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('bakanov');
    await page
      .getByRole('option', { name: /Dmitry Bakanov/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: 'Dmitry Bakanov' })
      .waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await leave();
  });

  it.each(['light', 'dark'] as const)('reads in the %s', async (colorScheme) => {
    const { page, leave } = await openPage(browser, `${product.address}/about`, { colorScheme });
    await page.getByRole('table').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('reads on a phone, folded, from the menu', async () => {
    const { page, leave } = await openPage(browser, product.address, { viewport: phone, hasTouch: true });
    await settle(page);
    await page.getByRole('button', { name: 'Menu' }).tap();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('link', { name: 'About' }).tap();
    await page.locator('.kinds').waitFor();
    expect(await focused(page)).toBe('About Rendezvous');
    const widths = await page.evaluate(() =>
      ['html', 'main#text', '.wide'].map((selector) => document.querySelector(selector)?.scrollWidth),
    );
    expect(Math.max(...widths.map(Number))).toBeLessThanOrEqual(phone.width);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it.each([
    ['the API does not answer', '**/graphql'],
    ['the server is gone', '**/*'],
  ])('says so when %s, and Retry reads it', async (_, lost) => {
    const page = await browser.newPage();
    await page.goto(product.address);
    await settle(page);
    await page.route(lost, (route) => route.abort());
    await page.getByRole('link', { name: 'About' }).click();
    await page.getByText('What the graph covers could not be loaded.').waitFor();
    expect(await page.getByText('The server cannot be reached.').count()).toBe(1);
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute(lost);
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.getByRole('table').waitFor();
    await page.context().close();
  });

  it('is not what stands at an address without a page', async () => {
    const page = await browser.newPage();
    const answer = await page.goto(`${product.address}/nowhere`);
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { name: 'No page is at this address' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Explore the graph' }).click();
    await settle(page);
    await page.context().close();
  });
});

/** The words of what has the focus. */
function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

/** The page that the links in the top bar mark as the one in view. */
function currentPage(page: Page): Promise<string | null> {
  return page.locator('.top-bar [aria-current=page]').textContent();
}
