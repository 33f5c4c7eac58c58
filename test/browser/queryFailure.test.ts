/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { desktop } from './openPage.ts';
import { cells, documentEditor, run, variablesEditor, write } from './queryEditor.ts';

const nation = 'query Nation($id: ID!) { nation(id: $id) { id name } }';

let page: Page;

openForAll();
beforeEach(async () => {
  page = await (await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' })).newPage();
});
afterEach(() => page.context().close());

/** Opens the page Query with a result on it. */
async function openWithResult(): Promise<void> {
  await page.goto(`${product.address}/query`);
  await documentEditor(page).waitFor();
  await write(page, documentEditor(page), nation);
  await write(page, variablesEditor(page), '{ "id": "nation:USA" }');
  await run(page);
  expect(await cells(page)).toEqual([['United States']]);
}

describe('a query that fails', () => {
  it('shows what the server said, and the result before stays, faded', async () => {
    await openWithResult();
    await write(page, documentEditor(page), '{ people(first: 500) { nodes { id } } }');
    await run(page);
    const note = page.getByRole('alert');
    await note.getByText('The server did not take the query.').waitFor();
    expect(await note.locator('.code').textContent()).toMatch(/^[A-Z_]+$/);
    expect(await note.textContent()).toMatch(/limit 100.*found 500/);
    expect(await cells(page)).toEqual([['United States']]);
    expect(await page.locator('.result-views').evaluate((views) => getComputedStyle(views).opacity)).toBe('0.55');
    expect(await page.locator('.state-line').textContent()).toContain('of the run before');
    await write(page, documentEditor(page), nation);
    await run(page);
    expect(await note.count()).toBe(0);
  });

  it('is not sent where the variables are no JSON', async () => {
    await openWithResult();
    let asked = 0;
    page.on('request', (request) => {
      if (request.postData()?.includes('query Nation') && !request.postData()?.includes('QueryCost')) asked += 1;
    });
    await write(page, variablesEditor(page), '{ id: 1 ');
    await run(page);
    await page.getByRole('alert').getByText('The query was not sent.').waitFor();
    expect(asked).toBe(0);
  });

  it.each([
    [503, 'The server cannot answer now.', 'It asks to wait 7 seconds before the next try.'],
    [429, 'The server is asked too often.', 'It asks to wait 7 seconds before the next try.'],
  ])('says how long to wait after %i', async (status, title, wait) => {
    await openWithResult();
    await page.route('**/graphql', (route) =>
      route.fulfill({ status, headers: { 'retry-after': '7' }, json: { errors: [{ message: 'Busy.' }] } }),
    );
    await run(page);
    const note = page.getByRole('alert');
    await note.getByText(title).waitFor();
    expect(await note.textContent()).toContain(wait);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Run again' }).click();
    await note.waitFor({ state: 'detached' });
  });

  it('leaves on screen what is there when the server is gone', async () => {
    await openWithResult();
    await page.route('**/graphql', (route) => route.abort());
    await run(page);
    await page.getByText('No answer came.', { exact: true }).waitFor();
    await page.getByText(/^Not connected since/).waitFor();
    expect(await cells(page)).toEqual([['United States']]);
    await page.unroute('**/graphql');
    await page.getByText(/^Not connected since/).waitFor({ state: 'detached' });
  });

  it('says so when the page cannot be had, and Retry opens it', async () => {
    await page.goto(`${product.address}/about`);
    await page.getByRole('table').waitFor();
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('link', { name: 'Query' }).click();
    await page.getByText('The editor could not be loaded.').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.unroute('**/*');
    await page.getByRole('button', { name: 'Retry' }).click();
    await documentEditor(page).waitFor();
  });
});

describe('a query that takes long', () => {
  it('is given up by Esc: its request is aborted, and the result before stays', async () => {
    await openWithResult();
    await page.route('**/graphql', (route) => {
      if (!route.request().postData()?.includes('QueryCost')) return; // never answered
      void route.continue();
    });
    const aborted = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByRole('button', { name: /^Cancel/ }).waitFor();
    expect(await page.locator('.result-views').evaluate((views) => getComputedStyle(views).opacity)).toBe('0.55');
    await documentEditor(page).focus();
    await page.keyboard.press('Escape');
    expect((await aborted).failure()?.errorText).toBe('net::ERR_ABORTED');
    await page.getByRole('button', { name: /^Run/ }).waitFor();
    expect(await cells(page)).toEqual([['United States']]);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a browser that refuses to store', () => {
  it('keeps the history until the page is closed, and says so', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Refused', 'QuotaExceededError');
      };
    });
    await openWithResult();
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByText('The browser refuses to store: this list lasts until the page is closed.').waitFor();
    expect(await page.getByRole('menuitem').count()).toBe(2);
  });
});
