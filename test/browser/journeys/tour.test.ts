/// <reference lib="dom" />
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { browser, openForAll, product } from '../openForAll.ts';
import { openPage, placeOnCanvas, settle } from '../openPage.ts';
import { searchFor } from './byKeyboard.ts';
import { plain } from './sourceText.ts';

const docs = new URL('../../../docs/', import.meta.url);

openForAll();

it('shows pictures that are there, in the guides and in the README', () => {
  for (const guide of ['analyst.md', 'researcher.md', '../README.md']) {
    const text = readFileSync(new URL(guide, docs), 'utf8');
    const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => String(path));
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect(existsSync(new URL(path, new URL(guide, docs))), path).toBe(true);
  }
});

it('leads through the explorer as the tour for analysts says', { timeout: 180_000 }, async () => {
  const guide = plain(readFileSync(new URL('analyst.md', docs), 'utf8'));
  const told = (words: RegExp) => words.exec(guide)?.slice(1) ?? [];
  const { page, leave } = await openPage(browser, product.address);
  const summary = page.locator('.introduction p').first();
  await settle(page);
  const [entities, links] = told(/one news article: (\d+) entities and (\d+) links/);
  expect(plain(await summary.textContent())).toContain(`${entities} entities and ${links} links`);

  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await page.getByRole('button', { name: /^Sean Duffy is to attend the/ }).click();
  await panel.getByRole('heading', { name: 'Later claim on this link' }).waitFor();
  await panel.getByRole('heading', { name: /^Claims that contradict each other/ }).waitFor();
  await panel.getByText('3 sources').first().click();
  await panel.getByRole('heading', { level: 2, name: /^Sean Duffy attended the / }).waitFor();

  await page.keyboard.press('Escape');
  const { x, y } = await placeOnCanvas(page, 'meeting:2025-07-31-duffy-bakanov');
  await page.mouse.dblclick(x, y);
  await page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
  const [more, moreLinks] = told(/(\d+) entities and (\d+) links in all/);
  await expect
    .poll(async () => plain(await summary.textContent()))
    .toContain(`${more} entities and ${moreLinks} links`);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('t');
  await page.keyboard.type('2022-07');
  await page.keyboard.press('Enter');
  const [all, held] = told(/Of (\d+) links, (\d+) are left/);
  await expect
    .poll(async () => plain(await summary.textContent()))
    .toContain(`${held} of ${all} links as of July 2022`);
  await page.getByRole('button', { name: 'Any time' }).click();

  await searchFor(page, 'duffy', 'Sean Duffy');
  await page.keyboard.press('p');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await page.keyboard.type('bakanov');
  await page.getByRole('option', { name: /^Dmitry Bakanov/ }).waitFor();
  await page.keyboard.press('Enter');
  const paths = page.getByRole('complementary', { name: 'Paths' });
  await paths.locator('.path').first().getByText('Duffy–Bakanov talks').first().waitFor();
  await paths.getByRole('button', { name: 'Avoid Duffy–Bakanov talks' }).first().click();
  await paths.locator('.path').filter({ hasText: 'Continued cooperation in space' }).first().waitFor();
  await paths.locator('.path').filter({ hasText: 'NASA' }).first().waitFor();

  await page.getByRole('link', { name: 'Dyad' }).click();
  const [together, against] = told(/at the right, (\d+) and (\d+) rows/);
  await page.locator('.ledger-total').nth(1).waitFor({ timeout: 90_000 });
  expect(await page.locator('.ledger-total').allTextContents()).toEqual([`${together} rows`, `${against} rows`]);
  await page.getByRole('button', { name: 'cooperation: Duffy–Bakanov talks' }).click();
  await page.locator('.ledger-row figure').first().waitFor();
  await page.getByRole('button', { name: /Which disagreement/ }).click();
  await page.getByRole('option', { name: 'Conflict in Ukraine' }).click();
  await page.getByRole('button', { name: /^Russia on Sanctions .*: Opposes$/ }).click();
  const stance = page.getByRole('region', { name: 'What the stance of Russia rests on' });
  expect(await stance.textContent()).toMatch(/Inferred.*April 2022/);

  await page.getByRole('link', { name: 'Explore' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).waitFor();
  await page.getByRole('link', { name: 'Briefing to print' }).click();
  await page.getByRole('heading', { name: /^Sources/ }).waitFor();
  await leave();
});
