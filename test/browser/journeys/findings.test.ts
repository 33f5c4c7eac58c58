/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accessFaults } from '../checkAccess.ts';
import { browser, openForAll, product } from '../openForAll.ts';
import { drawnAs, openPage, settle } from '../openPage.ts';
import { expectNoPointer, searchFor, tabTo, walkTo, watchPointer } from './byKeyboard.ts';
import { type Graph, openGraph } from './openGraph.ts';
import { evidenceSection, shownEvidence } from './shownEvidence.ts';
import { plain, sourceText } from './sourceText.ts';

let graph: Graph;

openForAll();
beforeAll(async () => {
  graph = openGraph(inject('neo4j'));
});
afterAll(async () => {
  await graph?.close();
});

const evidencePanel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });

describe('an analyst asks', () => {
  it('Which disagreements touched the station once crews were exchanged, and who says so?', {
    timeout: 120_000,
  }, async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await page.getByRole('combobox').first().fill('international space station');
    await page
      .getByRole('option', { name: /^International Space Station/ })
      .first()
      .click();
    const affected = page
      .locator('.panel-section')
      .filter({ has: page.getByRole('heading', { name: /^Affected by/ }) });
    const more = affected.getByRole('button', { name: /^Draw \d+ more/ });
    // How many there are is told after what is shown.
    await more.waitFor();
    while (await more.isVisible()) {
      const before = await affected.locator('.panel-count').textContent();
      await more.click();
      await expect.poll(() => affected.locator('.panel-count').textContent(), { timeout: 20_000 }).not.toBe(before);
    }
    await settle(page);
    await page.getByRole('button', { name: 'Predicates' }).click();
    await page.getByRole('button', { name: 'affects: choose or hide' }).click();
    await page.getByRole('menuitem', { name: 'Filter out all but these' }).click();
    // Crews were exchanged from the year of the agreement on.
    const [{ since }] = (await graph.ask<{ since: string }>(
      `MATCH (claim:Claim)-[:OBJECT]->(:Program {name: 'Cross-flight program'}) WHERE claim.since IS NOT NULL
       RETURN min(claim.since) AS since`,
    )) as [{ since: string }];
    const year = Number(since.slice(0, 4));
    await spanFrom(page, year);
    await page.getByRole('tab', { name: 'Table' }).click();
    const rows = page.locator('.view-table tbody [role=row]');
    await rows.first().waitFor();
    const told = await graph.ask<{ id: string; name: string }>(
      `MATCH (disagreement:Disagreement)-[link:AFFECTS]->(:Program {id: 'program:iss'})
       WHERE link.sinceMin IS NOT NULL AND (link.untilMax IS NULL OR link.untilMax.year >= $year)
       RETURN link.id AS id, disagreement.name AS name ORDER BY name`,
      { year },
    );
    const names = await page.locator('.view-table tbody .col-from').allTextContents();
    expect(names.map(plain).sort()).toEqual(told.map(({ name }) => name).sort());
    for (const { id, name } of told) {
      await rows.filter({ hasText: name }).first().locator('.col-link').click();
      await evidencePanel(page).getByRole('heading', { level: 2 }).filter({ hasText: name }).waitFor();
      expect(await shownEvidence(evidenceSection(evidencePanel(page)))).toEqual(
        expect.arrayContaining(await graph.evidenceOf([id])),
      );
    }
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('Who led Roscosmos the day before Rogozin was dismissed, and the day after? (by keyboard alone)', {
    timeout: 120_000,
  }, async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await watchPointer(page);
    await searchFor(page, 'roscosmos', 'Roscosmos');
    const led = page.locator('.panel-section').filter({ has: page.getByRole('heading', { name: /^Led by/ }) });
    await tabTo(page, led.getByRole('button', { name: /^Draw \d+ more/ }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Undo: expand Roscosmos, led by/ }).waitFor();
    await tabTo(page, page.getByRole('tab', { name: 'Canvas' }), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    const [{ dismissed }] = (await graph.ask<{ dismissed: string }>(
      `MATCH (:Person {id: 'person:dmitry-rogozin'})-[link:LEADS]->(:Agency {id: 'agency:roscosmos'})
       RETURN link.until AS dismissed`,
    )) as [{ dismissed: string }];
    const heads: string[] = [];
    for (const days of [-1, 1]) {
      const day = new Date(Date.parse(dismissed) + days * 86_400_000).toISOString().slice(0, 10);
      const [head] = (await graph.ask<{ id: string; name: string }>(
        `MATCH (person:Person)-[link:LEADS]->(:Agency {id: 'agency:roscosmos'})
         WHERE link.sinceMax <= date($day) <= link.untilMax RETURN link.id AS id, person.name AS name`,
        { day },
      )) as [{ id: string; name: string }];
      await page.keyboard.press('t');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(day);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Undo: as of/ }).waitFor();
      await tabTo(page, page.getByRole('tab', { name: 'Outline' }), 'Shift+Tab');
      await page.keyboard.press('Tab');
      await tabTo(page, page.getByRole('treegrid'));
      await page.keyboard.press('Home');
      await walkTo(page, /^Roscosmos, Agency/);
      await page.keyboard.press('ArrowRight');
      await walkTo(page, /^led by/);
      const others = ['Dmitry Rogozin', 'Yuri Borisov', 'Igor Komarov'].filter((name) => name !== head.name);
      const rows = await page
        .locator('.outline-row.is-neighbor')
        .evaluateAll((all) => all.map((row) => `${row.getAttribute('data-key')} ${row.getAttribute('aria-label')}`));
      const leaders = rows.filter((row) => row.startsWith('agency:roscosmos|LEADS|IN'));
      expect(leaders.filter((row) => row.includes(head.name)).length).toBe(1);
      expect(leaders.filter((row) => others.some((name) => row.includes(name)))).toEqual([]);
      await walkTo(page, new RegExp(`^${head.name},`));
      await page.keyboard.press('Enter');
      const section = evidenceSection(evidencePanel(page));
      await evidencePanel(page).getByRole('heading', { level: 2 }).filter({ hasText: head.name }).waitFor();
      expect(await shownEvidence(section)).toEqual(expect.arrayContaining(await graph.evidenceOf([head.id])));
      heads.push(head.name);
      await page.keyboard.press('Escape');
    }
    expect(heads).toEqual(['Dmitry Rogozin', 'Yuri Borisov']);
    await expectNoPointer(page);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('How do Sean Duffy and Dmitry Bakanov hang together, and on whose words? (in the dark)', async () => {
    const { page, leave } = await openPage(browser, product.address, { colorScheme: 'dark' });
    await settle(page);
    await searchFor(page, 'duffy', 'Sean Duffy');
    await page.getByRole('button', { name: 'Paths to…' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await page.keyboard.type('bakanov');
    await page.getByRole('option', { name: /^Dmitry Bakanov/ }).click();
    const paths = page.getByRole('complementary', { name: 'Paths' });
    const first = paths.locator('.path').first();
    await first.waitFor();
    const article = sourceText('article-duffy-bakanov');
    const steps = first.locator('.sentence-row');
    expect(await steps.count()).toBe(2);
    for (const at of [0, 1]) {
      const sentence = plain(await steps.nth(at).locator('.sentence-text').textContent());
      await steps.nth(at).click();
      expect(plain(await evidencePanel(page).getByRole('heading', { level: 2 }).textContent())).toBe(sentence);
      const [evidence] = await shownEvidence(evidenceSection(evidencePanel(page)));
      expect(evidence?.title).toBe('News article on the talks of Sean Duffy and Dmitry Bakanov');
      expect(evidence?.quote?.length).toBeGreaterThan(20);
      expect(article).toContain(evidence?.quote);
      await page.keyboard.press('Escape');
      await first.waitFor();
    }
    // Around the talks, by way of the agencies: every sentence is a claim of the database.
    await paths.getByRole('button', { name: 'Avoid Duffy–Bakanov talks' }).first().click();
    await paths.getByRole('button', { name: 'Allow Duffy–Bakanov talks again' }).waitFor();
    await first.waitFor();
    expect((await first.textContent()) ?? '').not.toContain('Duffy–Bakanov talks');
    await first.locator('.sentence-row').first().click();
    const link = await evidencePanel(page)
      .locator('dd.code', { hasText: /^claim:/ })
      .textContent();
    expect(await shownEvidence(evidenceSection(evidencePanel(page)))).toEqual(
      expect.arrayContaining(await graph.evidenceOf([String(link)])),
    );
    expect((await drawnAs(page, 'edge.path')).links.length).toBeGreaterThan(2);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });
});

/** Drags over the timeline from a year to its end. */
async function spanFrom(page: Page, year: number): Promise<void> {
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const picture = await timeline.locator('.timeline-scroll').boundingBox();
  const tick = timeline.locator('.timeline-tick').filter({ hasText: String(year) });
  const start = await tick.boundingBox();
  if (!picture || !start) throw new Error(`The timeline has no place for ${year}.`);
  const y = picture.y + picture.height - 3;
  await page.mouse.move(start.x + 3, y);
  await page.mouse.down();
  await page.mouse.move(picture.x + picture.width - 30, y, { steps: 6 });
  await page.mouse.up();
  await timeline.getByRole('button', { name: new RegExp(`^Clear span ${year}`) }).waitFor();
}
