/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { openPage, phone, settle } from './openPage.ts';

const article = 'source:article-duffy-bakanov';
const articleTitle = 'News article on the talks of Sean Duffy and Dmitry Bakanov';

let address: string;

openForAll();
beforeAll(async () => {
  address = `${product.address}/sources`;
});

describe('the page Sources', () => {
  it('lists what the API lists, by claims, by date and by title, and loads more', async () => {
    const { page, leave } = await openPage(browser, address);
    await rows(page).first().waitFor();
    const byClaims = await listed('CLAIM_COUNT_DESC', 50);
    expect(await titles(page)).toEqual(byClaims.titles.slice(0, 25));
    await counted(page, `25 of ${byClaims.total} sources shown.`);
    await page.getByRole('button', { name: 'Load more sources' }).click();
    await counted(page, `50 of ${byClaims.total} sources shown.`);
    expect(await titles(page)).toEqual(byClaims.titles);
    for (const [words, order, by] of [
      ['Newest first', 'date', 'PUBLISHED_ON_DESC'],
      ['By title', 'title', 'TITLE_ASC'],
    ] as const) {
      await choose(page, 'Order', words);
      await page.waitForFunction((expected) => location.search === `?order=${expected}`, order);
      await page.locator('.source-rows[aria-busy=false]').waitFor();
      const wanted = (await listed(by, 25)).titles;
      await expect.poll(() => titles(page), { timeout: 20_000 }).toEqual(wanted);
    }
    await leave();
  });

  it('finds a source by its words and its type, and opens it on its claims with their quotes', async () => {
    const { page, leave } = await openPage(browser, address);
    await page.getByRole('searchbox', { name: 'Title or publisher' }).fill('TALKS of sean');
    await choose(page, 'Type', 'Article');
    await counted(page, '1 of 1 source shown.');
    expect(await titles(page)).toEqual([articleTitle]);
    await rows(page).first().click();
    const details = page.getByRole('region', { name: 'Source', exact: true });
    await details.getByRole('heading', { name: articleTitle }).waitFor();
    expect(new URL(page.url()).search).toBe(`?text=TALKS+of+sean&type=ARTICLE&source=${article}`);
    const told = await claimsOfArticle();
    expect(told.total).toBeGreaterThan(20);
    await details.getByText(`20 of ${told.total} claims shown`, { exact: true }).waitFor();
    expect(await details.locator('.resting-claim').count()).toBe(20);
    const first = details.locator('.resting-claim').first();
    expect(plain(await first.locator('.sentence-text').textContent())).toContain(told.sentence);
    expect(await first.locator('blockquote').textContent()).toBe(`“${told.quote}”`);
    expect(await first.getByText('Verified', { exact: true }).count()).toBe(1);
    expect(await first.locator('.words-place').textContent()).toMatch(/line \d+$/);
    await details.getByRole('button', { name: 'Load more claims' }).click();
    await details.getByText(`${told.total} of ${told.total} claims shown`, { exact: true }).waitFor();
    expect(await details.locator('.resting-claim').count()).toBe(told.total);
    await leave();
  });

  it('shows the same after a reload, and going back shows what was before', async () => {
    const { page, leave } = await openPage(browser, `${address}?text=nasa&order=title&type=PRESS_RELEASE`);
    await rows(page).first().waitFor();
    const before = await titles(page);
    expect(before.length).toBeGreaterThan(0);
    await rows(page).first().click();
    const heading = page.locator('.source-details h2');
    await heading.waitFor();
    const [title, at] = [await heading.textContent(), page.url()];
    expect(title).toBe(before[0]);
    await page.reload();
    await heading.waitFor();
    await rows(page).first().waitFor();
    expect([await heading.textContent(), await titles(page), page.url()]).toEqual([title, before, at]);
    expect(await page.getByRole('searchbox').inputValue()).toBe('nasa');
    expect(await page.getByRole('button', { name: /Type$/ }).textContent()).toContain('Press release');
    expect(await page.locator('.source-name[aria-current]').textContent()).toBe(title);
    await page.goBack();
    await page.getByText('Choose a source to read the claims that rest on it.').waitFor();
    await leave();
  });

  it('does all of it by keyboard', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).focus();
    await page.keyboard.press('Enter');
    await rows(page).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sources');
    await page.keyboard.press('Tab');
    await page.keyboard.type('talks of sean');
    await counted(page, '1 of 1 source shown.');
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(articleTitle);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Draw in Explore' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Source');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Draw in Explore');
    await page.keyboard.press('Escape');
    await page.getByText('Choose a source to read').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(articleTitle);
    await leave();
  });

  it('draws a source in Explore under its title, and leads from a claim to its entities', async () => {
    const { page, leave } = await openPage(browser, `${address}?source=source:gcat-orgs`);
    await page.getByRole('button', { name: 'Draw in Explore' }).click();
    await page.getByRole('heading', { name: /^The first 100 entities of “General Catalog/ }).waitFor();
    await settle(page);
    await page.getByText(/^100 entities and /).waitFor();
    await page.getByRole('button', { name: /^Undo: draw General Catalog/ }).click();
    await page.getByRole('heading', { name: /^What one news article says/ }).waitFor();
    await page.goBack();
    const entity = page.getByRole('button', { name: /^Open in Explore: / }).first();
    const name = (await entity.textContent())?.replace('Open in Explore: ', '');
    await entity.click();
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: String(name) })
      .waitFor();
    await leave();
  });

  it('tells what contradicts a claim, and leads to the source of that', async () => {
    const { sentence, against, total } = await contradicted();
    const { page, leave } = await openPage(browser, `${address}?source=${article}`);
    const claims = page.locator('.resting-claim');
    await claims.first().waitFor();
    while ((await claims.count()) < total) {
      await page.getByRole('button', { name: 'Load more claims' }).click();
      await page.getByRole('button', { name: 'Loading' }).waitFor({ state: 'detached' });
    }
    const told = await claims.evaluateAll((all) =>
      all.map((claim) => [
        claim.querySelector('.sentence-text')?.textContent,
        claim.querySelector('.contradiction')?.textContent,
      ]),
    );
    const at = told.findIndex(([own]) => plain(own).startsWith(sentence));
    expect(plain(told[at]?.[1])).toContain(`contradicts${against.sentence}`);
    expect(await accessFaults(page)).toEqual([]);
    await claims.nth(at).getByRole('link', { name: against.source.title }).first().click();
    await page.getByRole('heading', { name: against.source.title }).waitFor();
    expect(new URL(page.url()).search).toBe(`?source=${against.source.id}`);
    await leave();
  });

  it('says what it does not find', async () => {
    const { page, leave } = await openPage(
      browser,
      `${address}?text=no+such+words&type=TREATY&order=size&source=source:x`,
    );
    await counted(page, /^Nothing under ‘no such words’ among sources of the type Treaty\./);
    expect(await page.getByText('The address asks for the order “size”; known are claims, date, title.').count()).toBe(
      1,
    );
    await page.getByText('No source has the id source:x.').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it.each(['light', 'dark'] as const)('reads in the %s', async (colorScheme) => {
    const { page, leave } = await openPage(browser, `${address}?source=${article}`, { colorScheme });
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: 'Draw in Explore' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /Type$/ }).click();
    await page.getByRole('option', { name: 'Treaty' }).click();
    await counted(page, /sources shown/);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('reads on a phone, the list and the source one at a time', async () => {
    const { page, leave } = await openPage(browser, address, { viewport: phone, hasTouch: true });
    await rows(page).first().waitFor();
    const widest = () =>
      page.evaluate(() => Math.max(...['html', 'main'].map((at) => document.querySelector(at)?.scrollWidth ?? 0)));
    expect(await widest()).toBeLessThanOrEqual(phone.width);
    expect(await accessFaults(page)).toEqual([]);
    const title = String((await titles(page))[0]);
    await rows(page).first().tap();
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await rows(page).first().isVisible()).toBe(false);
    expect(await widest()).toBeLessThanOrEqual(phone.width);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'All sources' }).tap();
    await rows(page).first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
    await leave();
  });

  it('says so when the server is gone, and Retry reads on', async () => {
    const page = await browser.newPage();
    await page.goto(product.address);
    await settle(page);
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('link', { name: 'Sources' }).click();
    await retried('The sources could not be loaded.');
    await rows(page).first().waitFor();
    await page.route('**/*', (route) => route.abort());
    await rows(page).first().click();
    await retried('The claims of this source could not be loaded.');
    await page.locator('.resting-claim').first().waitFor();
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('button', { name: 'Load more sources' }).click();
    await retried('More sources could not be loaded.');
    await counted(page, /^50 of /);
    await page.context().close();

    async function retried(title: string): Promise<void> {
      await page.getByText(title).waitFor();
      expect(await page.getByText('The server cannot be reached.').count()).toBe(1);
      expect(await accessFaults(page)).toEqual([]);
      await page.unroute('**/*');
      await page.getByRole('button', { name: 'Retry' }).click();
    }
  });
});

/** The links that open the listed sources. */
function rows(page: Page) {
  return page.locator('.source-name');
}

function titles(page: Page): Promise<string[]> {
  return rows(page).allTextContents();
}

/** Waits until the list says how much of it is shown. */
async function counted(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('.source-rows[aria-busy=false] [role=status]').filter({ hasText: words }).waitFor();
}

async function choose(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: words }).click();
}

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Data }).data;
}

async function listed(order: string, first: number) {
  type Listed = { sources: { totalCount: number; nodes: { title: string }[] } };
  const orderBy = order === 'TITLE_ASC' ? order : `[${order}, TITLE_ASC]`;
  const { sources } = await ask<Listed>(
    `{ sources(orderBy: ${orderBy}, first: ${first}) { totalCount nodes { title } } }`,
  );
  return { total: sources.totalCount.toLocaleString('en'), titles: sources.nodes.map(({ title }) => title) };
}

async function claimsOfArticle() {
  type Claims = { totalCount: number; nodes: { sentence: string; evidence: { quote: string }[] }[] };
  const { node } = await ask<{ node: { claims: Claims } }>(
    `{ node(id: "${article}") { ... on Source { claims(first: 1) { totalCount nodes { sentence evidence { quote } } } } } }`,
  );
  const [first] = node.claims.nodes;
  return { total: node.claims.totalCount, sentence: String(first?.sentence), quote: first?.evidence[0]?.quote };
}

/** A claim of the article that a claim of another source contradicts, and that source. */
async function contradicted() {
  type Claim = {
    sentence: string;
    contradicts: { sentence: string; evidence: { source: { id: string; title: string } }[] }[];
  };
  const { node } = await ask<{ node: { claims: { totalCount: number; nodes: Claim[] } } }>(
    `{ node(id: "${article}") { ... on Source { claims(first: 100) { totalCount nodes {
      sentence contradicts { sentence evidence { source { id title } } }
    } } } } }`,
  );
  const { totalCount, nodes } = node.claims;
  const [found] = nodes.flatMap(({ sentence, contradicts }) =>
    contradicts.flatMap((other) =>
      other.evidence.flatMap(({ source }) =>
        source.id === article ? [] : [{ sentence, against: { sentence: other.sentence, source }, total: totalCount }],
      ),
    ),
  );
  if (!found) throw new Error('No claim of another source contradicts one of the article.');
  return found;
}

/** A text as the API has it, without what keeps words of it on one line. */
function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
