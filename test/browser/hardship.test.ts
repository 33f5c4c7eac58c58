/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, desktop, openPage, settle } from './openPage.ts';

openForAll();

/** A page that is prepared before it opens, and may log what fails. */
async function prepared(prepare: (page: Page) => Promise<unknown>, path = '/'): Promise<Page> {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await prepare(page);
  await page.goto(`${product.address}${path}`);
  return page;
}

describe('a page in hardship', () => {
  it.each([
    ['the last year of the calendar', 'as-of=9999'],
    ['its last day', 'as-of=9999-12-31'],
    ['its ends compared', 'as-of=0000&compared=9999'],
  ])('draws a view as of %s', async (_, date) => {
    const { page, leave } = await openPage(
      browser,
      `${product.address}/#show=nation:USA,agency:nasa,nation:USA&${date}`,
    );
    await settle(page);
    await page.locator('.timeline-picture').waitFor();
    expect(Object.keys(await allPlaces(page)).sort()).toEqual(['agency:nasa', 'nation:USA']);
    await leave();
  });

  it('opens where the browser refuses to store, and takes another theme for this visit', async () => {
    const page = await prepared((opened) =>
      opened.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }),
    );
    await settle(page);
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.context().close();
  });

  it.each(['null', '{"data":{}}', '{"errors":[{}]}', '{"errors":"x"}'])(
    'says in its own words that the answer was %s, and recovers',
    async (body) => {
      let isWell = false;
      const page = await prepared((opened) =>
        opened.route('**/graphql', (route) =>
          isWell ? route.continue() : route.fulfill({ contentType: 'application/json', body }),
        ),
      );
      const failed = page.locator('.pane .failed');
      await failed.waitFor();
      expect(await failed.locator('.secondary').textContent()).toMatch(/^(The server answered|Something was not)/);
      isWell = true;
      await failed.getByRole('button', { name: 'Retry' }).click();
      await settle(page);
      await page.context().close();
    },
  );

  it('loses only the part of the page that the server does not give', async () => {
    const page = await prepared((opened) => opened.route(/\/assets\/Timeline-.*\.js/, (route) => route.abort()));
    await page.getByText('The timeline could not be shown.').waitFor();
    await settle(page);
    expect(Object.keys(await allPlaces(page)).length).toBeGreaterThan(10);
    await page.context().close();
  });

  it('forgets what went wrong once it has gone well', async () => {
    let isWell = true;
    const page = await prepared(
      (opened) =>
        opened.route('**/graphql', (route) =>
          isWell ? route.continue() : route.fulfill({ status: 500, contentType: 'text/plain', body: 'no' }),
        ),
      '/#show=agency:nasa,nation:USA&entity=agency:nasa',
    );
    await settle(page);
    await page.getByRole('heading', { name: 'NASA', exact: true }).waitFor();
    isWell = false;
    await page.keyboard.press('e');
    const trouble = page.getByText(/NASA was not expanded/);
    await trouble.first().waitFor();
    isWell = true;
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Undo: expand NASA' }).waitFor();
    expect(await trouble.count()).toBe(0);
    await page.context().close();
  });
});
