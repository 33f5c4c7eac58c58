/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { serve } from '@rendezvous/server/http/serve.ts';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { accessFaults } from '../checkAccess.ts';
import { browser, openForAll, product } from '../openForAll.ts';
import { allPlaces, desktop, drawnAs, openPage, phone, settle } from '../openPage.ts';
import { documentEditor, run, write } from '../queryEditor.ts';
import { startProduct } from '../startProduct.ts';
import { expectNoPointer, searchFor, tabTo, walkTo, watchPointer } from './byKeyboard.ts';
import { type Graph, openGraph } from './openGraph.ts';
import { evidenceSection, shownEvidence } from './shownEvidence.ts';
import { plain, sourceText } from './sourceText.ts';

const article = 'News article on the talks of Sean Duffy and Dmitry Bakanov';
let graph: Graph;

openForAll();
beforeAll(async () => {
  graph = openGraph(inject('neo4j'));
  // Neo4j plans a statement once, in up to seconds: no test is to wait for it.
  const page = await browser.newPage();
  await page.goto(`${product.address}/dyad?a=nation:USA&b=nation:CHN&since=2010`);
  const failed = page.locator('.failed button').first();
  await vi.waitFor(
    async () => {
      if (await failed.isVisible()) await failed.click({ timeout: 1_000 }).catch(() => {});
      expect(await page.locator('.ledger-total').count()).toBeGreaterThan(1);
    },
    { timeout: 110_000, interval: 1_000 },
  );
  await page.close();
});
afterAll(async () => {
  await graph?.close();
});

describe('an analyst asks', () => {
  it('What stands between the United States and China since 2010, and what does the newest conflict rest on?', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.getByRole('link', { name: 'Dyad' }).click();
    await ledgers(page);
    await page.locator('main').getByRole('combobox').nth(1).fill('china');
    await page
      .getByRole('option', { name: /^China/ })
      .first()
      .click();
    await page.waitForURL('**/dyad?a=nation:USA&b=nation:CHN');
    await page.getByRole('textbox', { name: 'Since' }).fill('2010');
    await page.getByRole('textbox', { name: 'Since' }).press('Enter');
    await page.waitForURL('**/dyad?a=nation:USA&b=nation:CHN&since=2010');
    await ledgers(page);
    const row = page.locator('.ledger-row.is-conflict').first();
    const title = plain(await row.locator('.row-title').textContent()).replace('conflict: ', '');
    // Of all disagreements to which both are a party, as nations or by those who act for them.
    const [found] = await graph.ask<{ id: string; claims: string[]; since: string | null; until: string | null }>(
      `MATCH (claim:Claim)-[:OBJECT]->(about:Disagreement {name: $title}) WHERE claim.predicate = 'PARTY_TO'
       RETURN about.id AS id, collect(claim.id) AS claims, min(claim.since) AS since, max(claim.until) AS until`,
      { title },
    );
    expect((found?.until ?? found?.since ?? '') >= '2010').toBe(true);
    await row.locator('.row-title').click();
    const held = await graph.evidenceOf(found?.claims ?? []);
    const shown = await shownEvidence(row);
    expect(shown.length).toBeGreaterThan(0);
    expect(held).toEqual(expect.arrayContaining(shown));
    await page.getByRole('button', { name: 'Show on canvas' }).click();
    await page.getByRole('heading', { name: 'What stands between United States and China' }).waitFor();
    await settle(page);
    const drawn = await drawnAs(page, '*');
    expect(drawn.entities).toEqual(expect.arrayContaining(['nation:USA', 'nation:CHN', String(found?.id)]));
    expect(found?.claims.some((claim) => drawn.links.some((line) => line.includes(claim)))).toBe(true);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('Where do the parties to the conflict in Ukraine stand on the sanctions, and who says so? (by keyboard alone)', {
    timeout: 120_000,
  }, async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await watchPointer(page);
    await searchFor(page, 'conflict in ukraine', 'Conflict in Ukraine');
    await tabTo(page, page.getByRole('button', { name: 'Where they stand' }));
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Where they stand: Conflict in Ukraine' });
    await sheet.locator('.stance-table').waitFor();
    const stances = await graph.ask<{ id: string; actor: string; stance: string }>(
      `MATCH (actor)<-[:SUBJECT]-(claim:Claim {predicate: 'PARTY_TO'})-[:OBJECT]->(:Disagreement {id: 'disagreement:ukraine-war'})
         WHERE claim.towards STARTS WITH 'sanctions on Russia' AND actor.id IN ['nation:RUS', 'nation:JPN', 'agency:nasa']
         RETURN claim.id AS id, actor.name AS actor, claim.stance AS stance ORDER BY actor`,
    );
    expect(stances.map(({ stance }) => stance)).toEqual(['SUPPORTS', 'NEUTRAL', 'OPPOSES']);
    await tabTo(page, sheet.locator('button.stance-cell').first());
    for (const { id, actor, stance } of stances) {
      await page.keyboard.press('Home');
      await walkTo(
        page,
        new RegExp(`^${actor} on Sanctions .*: ${stance.charAt(0)}${stance.slice(1).toLowerCase()}`),
        'ArrowRight',
      );
      await page.keyboard.press('Enter');
      const details = page.getByRole('region', { name: `What the stance of ${actor} rests on` });
      expect(await shownEvidence(details)).toEqual(expect.arrayContaining(await graph.evidenceOf([id])));
    }
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expectNoPointer(page);
    await leave();
  });
});

describe('an analyst asks of a source', () => {
  it('What does this article say, and what does that look like? (on a phone, in the dark)', async () => {
    const { page, leave } = await openPage(browser, product.address, {
      viewport: phone,
      hasTouch: true,
      colorScheme: 'dark',
    });
    await settle(page);
    await page.getByRole('button', { name: 'Menu' }).tap();
    await page.getByRole('dialog').getByRole('link', { name: 'Sources' }).tap();
    await page.getByRole('searchbox', { name: 'Title or publisher' }).fill('talks of sean');
    await page.locator('.source-name').filter({ hasText: article }).tap();
    const claim = page.locator('.resting-claim').first();
    await claim.waitFor();
    const text = sourceText('article-duffy-bakanov');
    expect(text).toContain(plain(await claim.locator('blockquote').textContent()));
    await page.getByRole('button', { name: 'Draw in Explore' }).tap();
    await page.getByRole('heading', { name: new RegExp(article) }).waitFor();
    await settle(page);
    const named = await graph.ask<{ id: string }>(
      `MATCH (:Source {id: 'source:article-duffy-bakanov'})<-[:EVIDENCED_BY]-(:Claim)-[:SUBJECT|OBJECT]->(entity)
       RETURN DISTINCT entity.id AS id ORDER BY id`,
    );
    expect((await drawnAs(page, 'node')).entities).toEqual(named.map(({ id }) => id));
    await page.getByRole('tab', { name: 'Table' }).tap();
    const row = page.locator('.view-table tbody [role=row]').filter({ hasText: 'cooperates with' }).first();
    // Only the rows in sight are there.
    await page.locator('.view-table tbody [role=row]').first().waitFor();
    while (!(await row.isVisible())) {
      const scrolled = await page.locator('.table-scroll').evaluate((list) => {
        const before = list.scrollTop;
        list.scrollTop += 200;
        return list.scrollTop > before;
      });
      if (!scrolled) break;
      await page.waitForTimeout(100);
    }
    await row.locator('.col-link').tap();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const [evidence] = await shownEvidence(evidenceSection(panel));
    expect(evidence?.title).toBe(article);
    expect(text).toContain(evidence?.quote);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('Whom did Roscosmos answer to, and can I take the list home though the server fails on the way?', async () => {
    const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const own = await startProduct(inject('neo4j'));
    const port = Number(new URL(own.address).port);
    await page.goto(`${own.address}/query`);
    await write(
      page,
      documentEditor(page),
      '{ agency(id: "agency:roscosmos") { leaders(first: 20) { edges { node { id name } since until } } } }',
    );
    // Slow: the answer is on its way, and can be waited for.
    await page.route('**/graphql', async (route) => {
      await new Promise((done) => setTimeout(done, 1_500));
      await route.continue();
    });
    await page.locator('.query-bar .primary').click();
    await page.getByRole('button', { name: /^Cancel/ }).waitFor();
    await page.locator('.result-table tbody tr').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: /^Draw \d+ entities/ }).click();
    await page.getByRole('heading', { name: 'What a query found' }).waitFor();
    await settle(page);
    const before = await allPlaces(page);
    // Gone: what is drawn stays.
    await own.close();
    await page.locator('.canvas-picture').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    await page.getByText(/^Not connected since/).waitFor();
    expect(await allPlaces(page)).toEqual(before);
    expect(await accessFaults(page)).toEqual([]);
    // Back, at the same address.
    const again = await serve({
      settings: { host: '127.0.0.1', port, logLevel: 'silent' },
      neo4j: inject('neo4j'),
      webFolder: new URL('../../../web/dist', import.meta.url).pathname,
    });
    await page.getByText(/^Not connected since/).waitFor({ state: 'detached' });
    await page.goBack();
    await documentEditor(page).waitFor();
    await run(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    const rows = parse(readFileSync(await file.path(), 'utf8'), { columns: true }) as Record<string, string>[];
    const held = await graph.ask<{ name: string; since: string; until: string }>(
      `MATCH (person:Person)-[link:LEADS]->(:Agency {id: 'agency:roscosmos'})
       RETURN person.name AS name, coalesce(link.since, '') AS since, coalesce(link.until, '') AS until`,
    );
    const inOrder = (list: readonly string[]) => [...list].sort();
    expect(inOrder(rows.map((row) => Object.values(row).slice(1).join('|')))).toEqual(
      inOrder(held.map(({ name, since, until }) => `${name}|${since}|${until}`)),
    );
    expect(await accessFaults(page)).toEqual([]);
    await context.close();
    await again.close();
  });
});

async function ledgers(page: Page): Promise<void> {
  await page.locator('.ledger-total').nth(1).waitFor();
}
