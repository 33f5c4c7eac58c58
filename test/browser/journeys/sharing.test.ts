/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accessFaults } from '../checkAccess.ts';
import { browser, openForAll, product } from '../openForAll.ts';
import { allPlaces, drawnAs, openPage, phone, placeOnCanvas, settle } from '../openPage.ts';
import { expectNoPointer, searchFor, tabTo, watchPointer } from './byKeyboard.ts';
import { type Graph, openGraph } from './openGraph.ts';
import { evidenceSection, shownEvidence } from './shownEvidence.ts';
import { plain, sourceText } from './sourceText.ts';

const article = 'News article on the talks of Sean Duffy and Dmitry Bakanov';
const talks = 'meeting:2025-07-31-duffy-bakanov';
let graph: Graph;

openForAll();
beforeAll(async () => {
  graph = openGraph(inject('neo4j'));
});
afterAll(async () => {
  await graph?.close();
});

describe('an analyst asks', () => {
  it('Does my colleague see what I see, and how is it cited?', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const mine = await openPage(browser, product.address, { permissions });
    await settle(mine.page);
    const { x, y } = await placeOnCanvas(mine.page, talks);
    await mine.page.mouse.dblclick(x, y);
    await mine.page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
    await settle(mine.page);
    await mine.page.getByRole('button', { name: 'Share' }).click();
    await mine.page.getByRole('button', { name: 'Copy link' }).click();
    const link = await copied(mine.page, /^http/);
    const wanted = await pictureOf(mine.page);
    await mine.page.keyboard.press('Escape');

    const theirs = await openPage(browser, link, { permissions });
    await settle(theirs.page);
    expect(await pictureOf(theirs.page)).toEqual(wanted);
    await theirs.page.getByRole('link', { name: 'Dyad' }).click();
    await theirs.page.locator('.ledger-total').nth(1).waitFor();
    await theirs.page.goBack();
    await settle(theirs.page);
    expect(await pictureOf(theirs.page)).toEqual(wanted);
    await theirs.page.goForward();
    await theirs.page.locator('.ledger-total').nth(1).waitFor();
    await theirs.page.goBack();
    await theirs.page.getByRole('button', { name: 'Share' }).click();
    await theirs.page.getByRole('button', { name: 'Copy as text' }).click();
    const citation = await copied(theirs.page, /^“/);
    const [release] = await graph.ask<{ hash: string; loadedAt: string }>(
      `MATCH (release:Release {id: 'current'}) RETURN release.hash AS hash, release.loadedAt AS loadedAt`,
    );
    const [counted] = await graph.ask<{ entities: number; links: number }>(
      `MATCH (entity:Entity) WHERE entity.id IN $ids
       OPTIONAL MATCH (entity)-[link]->(other:Entity) WHERE other.id IN $ids
       RETURN count(DISTINCT entity) AS entities, count(DISTINCT link) AS links`,
      { ids: Object.keys(wanted.places) },
    );
    expect(citation).toContain(
      `: ${counted?.entities} entities, ${counted?.links} links. Rendezvous, release ${release?.hash.slice(0, 12)}, loaded on ${release?.loadedAt.slice(0, 10)}. http`,
    );
    // The citation leads a third one to the same picture, in a second tab.
    const cited = / (http\S+) \(accessed on/.exec(citation)?.[1] ?? '';
    expect(await accessFaults(theirs.page)).toEqual([]);
    const tab = await theirs.page.context().newPage();
    await tab.goto(cited);
    await settle(tab);
    expect(await pictureOf(tab)).toEqual(wanted);
    await mine.leave();
    await theirs.leave();
  });

  it('What is left of a link from an older release, and what does the rest still rest on? (on a phone)', async () => {
    const fragment =
      '#show=agency:nasa,agency:roscosmos,person:nobody&title=Old&at=0.0,200.0,100.150&release=0123456789ab';
    const { page, leave } = await openPage(browser, `${product.address}/${fragment}`, {
      viewport: phone,
      hasTouch: true,
    });
    await settle(page);
    const note = page.locator('.linked-note');
    const [release] = await graph.ask<{ hash: string }>(`MATCH (one:Release {id: 'current'}) RETURN one.hash AS hash`);
    expect(await note.textContent()).toContain(
      `made from the release 0123456789ab; the graph is now of ${release?.hash.slice(0, 12)}`,
    );
    expect(await graph.ask(`MATCH (one {id: 'person:nobody'}) RETURN one`)).toEqual([]);
    const gone = await placeOnCanvas(page, 'person:nobody');
    await page.touchscreen.tap(gone.x, gone.y);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByText('No entity has this id').waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await panel.getByRole('button', { name: /^Close/ }).tap();
    await page.getByRole('tab', { name: 'Outline' }).tap();
    await page.getByRole('row', { name: /^Roscosmos, Cooperation/ }).tap();
    const [evidence] = await shownEvidence(evidenceSection(panel));
    expect(evidence?.title).toBe(article);
    expect(sourceText('article-duffy-bakanov')).toContain(evidence?.quote);
    await panel.getByRole('button', { name: /^Close/ }).tap();
    await page.getByRole('button', { name: 'Share' }).tap();
    await page.getByRole('link', { name: 'Briefing to print' }).tap();
    await page.getByRole('heading', { name: /^Sources/ }).waitFor();
    const sources = await page.locator('.briefing-sources li').allTextContents();
    const links = (
      await graph.ask<{ id: string }>(
        `MATCH (:Agency {id: 'agency:nasa'})-[link]-(:Agency {id: 'agency:roscosmos'}) RETURN link.id AS id`,
      )
    ).map(({ id }) => id);
    const titles = [...new Set((await graph.evidenceOf(links)).map(({ title }) => title))];
    expect(sources.length).toBe(titles.length);
    for (const title of titles) expect(sources.map(plain)).toContainEqual(expect.stringContaining(title));
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('What surrounds the talks without what was only said, and can I take all of it back? (by keyboard alone)', {
    timeout: 120_000,
  }, async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    await watchPointer(page);
    const opening = await pictureOf(page);
    await searchFor(page, 'duffy bakanov', 'Duffy–Bakanov talks');
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
    await settle(page);
    await searchFor(page, 'donald trump', 'Donald Trump');
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Undo: hide Donald Trump' }).waitFor();
    await tabTo(page, page.getByRole('checkbox', { name: /^Statements,/ }), 'Shift+Tab');
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Undo: filter out Statements' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Share' }));
    await page.keyboard.press('Enter');
    const saved = await savedJson(page);
    const entities = saved.entities.map(({ id }) => id);
    expect(entities).toContain(talks);
    expect(entities).not.toContain('person:donald-trump');
    expect(entities.filter((id) => id.startsWith('statement:'))).toEqual([]);
    const held = await graph.ask<{ id: string }>(
      `MATCH (from:Entity)-[link]->(to:Entity) WHERE from.id IN $entities AND to.id IN $entities
         RETURN link.id AS id ORDER BY id`,
      { entities },
    );
    expect(saved.links.map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tabTo(page, page.getByRole('button', { name: 'All actions' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio').first().waitFor();
    expect(await page.getByRole('menuitemradio').count()).toBe(4);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Redo: expand Duffy–Bakanov talks' }).waitFor();
    expect(await pictureOf(page)).toEqual(opening);
    await tabTo(page, page.getByRole('tab', { name: 'Canvas' }), 'Shift+Tab');
    expect(await accessFaults(page)).toEqual([]);
    await expectNoPointer(page);
    await leave();
  });
});

async function pictureOf(page: Page) {
  return { places: await allPlaces(page), faded: await drawnAs(page, '.filtered'), links: await drawnAs(page, 'edge') };
}

async function copied(page: Page, form: RegExp): Promise<string> {
  await page.getByText('Copied').first().waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(form);
  return text;
}

type Saved = { readonly entities: { id: string }[]; readonly links: { id: string }[] };

async function savedJson(page: Page): Promise<Saved> {
  const button = page.getByRole('button', { name: 'JSON', exact: true });
  await tabTo(page, button);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return JSON.parse(readFileSync(await file.path(), 'utf8')) as Saved;
}
