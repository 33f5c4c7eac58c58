/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { allPlaces, openPage, phone, settle } from './openPage.ts';

openForAll();

async function saved(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: form, exact: true }).press('Enter'),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('an analyst', () => {
  it('saves the whole picture, also what lies outside the window, and its data', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const drawn = Object.values(await allPlaces(page));
    await page.locator('.canvas-picture').focus();
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('+');
    await page.getByRole('button', { name: 'Share' }).press('Enter');

    const png = await saved(page, 'PNG');
    expect(png.name).toMatch(/^rendezvous-[0-9a-f]{12}-what-one-news-article.*\.png$/);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const xs = drawn.map(({ x }) => x);
    // Two pixels for one px of the picture.
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2 * (Math.max(...xs) - Math.min(...xs)));
    const colours = await page.evaluate(coloursOf, `data:image/png;base64,${png.bytes.toString('base64')}`);
    expect(colours).toBeGreaterThan(20);

    const svg = (await saved(page, 'SVG')).bytes.toString();
    expect(svg.match(/<text font-size="13" font-weight="500"/g)?.length).toBe(drawn.length);
    expect(svg).toContain('Sean Duffy');
    const { about, entities, links } = JSON.parse((await saved(page, 'JSON')).bytes.toString());
    expect(entities.length).toBe(drawn.length);
    expect(about).toMatchObject({ entities: entities.length, links: links.length });
    expect((await saved(page, 'Links as CSV')).bytes.toString().split('\r\n').length).toBeGreaterThan(links.length);
    const evidence = (await saved(page, 'Evidence as CSV')).bytes.toString();
    expect(evidence).toContain('is scheduled to meet with Roscosmos head Dmitry Bakanov');
    expect(evidence.split('\r\n').length).toBeGreaterThan(links.length);
    expect((await saved(page, 'GraphML')).bytes.toString()).toContain('<graphml');
    await leave();
  });

  it('says on a briefing that was opened by itself where its picture is made', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/briefing`);
    await page.locator('.briefing-links li').first().waitFor();
    expect(await page.locator('.briefing-picture').count()).toBe(0);
    await page.getByRole('link', { name: 'open it in Explore' }).click();
    await settle(page);
    await leave();
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['phone', { viewport: phone }],
  ] as const)(
    'prints a briefing with the picture, the sentences, quotes and numbered sources: %s',
    async (_, options) => {
      const { page, leave } = await openPage(browser, product.address, options);
      await settle(page);
      await page.getByRole('button', { name: 'Share' }).press('Enter');
      await page.getByRole('link', { name: 'Briefing to print' }).press('Enter');
      await page.getByRole('heading', { name: /^Sources/ }).waitFor();
      const links = Number.parseInt((await page.locator('.briefing h2 .panel-count').first().textContent()) ?? '', 10);
      expect(await page.locator('.briefing-links li').count()).toBe(links);
      expect(await page.locator('.briefing-links li', { hasNot: page.locator('.briefing-number') }).count()).toBe(0);
      expect(await page.getByText('is scheduled to meet with Roscosmos head Dmitry Bakanov').count()).toBeGreaterThan(
        0,
      );
      expect(await page.locator('.briefing-sources li').count()).toBeGreaterThan(2);
      // AP and NASA are named for the talks, and were not opened.
      expect(await page.locator('.briefing-sources .badge.unverified').count()).toBeGreaterThan(0);
      expect(
        await page.locator('.briefing-picture img').evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBeGreaterThan(400);
      expect(await accessFaults(page)).toEqual([]);
      const before = page.url();
      await page.locator('.briefing-number').first().click();
      expect(page.url()).toBe(before);
      await page.reload();
      await page.getByRole('heading', { name: /^Sources/ }).waitFor();
      await page.getByRole('link', { name: 'Back to the view' }).click();
      await settle(page);
      await leave();
    },
  );
});

/** How many different colours an image has, of some points of it. */
async function coloursOf(address: string): Promise<number> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4)
    seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  return seen.size;
}
