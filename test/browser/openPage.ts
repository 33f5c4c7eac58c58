import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Visit = {
  readonly page: Page;
  /** Closes the page; fails where it logged an error or asked another server for anything. */
  leave(): Promise<void>;
};

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/** Opens the product as one visitor, with reduced motion so that what moves is there at once. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const { origin } = new URL(address);
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  await page.goto(address);
  return {
    page,
    async leave() {
      await context.close();
      expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
    },
  };
}

/** Waits until the opening graph is drawn and lies still. */
export async function settle(page: Page): Promise<void> {
  await page.locator('.canvas-picture[aria-busy=false]').waitFor();
  await page.waitForFunction(() => (document.querySelector('.canvas-drawing') as Picture)?._cyreg?.cy.nodes().length);
}

type Spot = { x: number; y: number };
type Drawn = {
  style(name: string): string;
  length: number;
  id(): string;
  isNode(): boolean;
  renderedPosition(): Spot;
  renderedMidpoint(): Spot;
};
type List = Drawn & { map<T>(f: (n: Drawn) => T): T[] };
/** Cytoscape keeps itself on its container: reading it there spares the product a door for tests only. */
type Picture = HTMLElement & {
  _cyreg: {
    cy: { nodes(): List; elements(selector: string): List; getElementById(id: string): Drawn; zoom(): number };
  };
};

/** Where an entity or a link is drawn, in px of the page. */
export async function placeOnCanvas(page: Page, id: string): Promise<Spot> {
  return page.evaluate((wanted) => {
    const picture = document.querySelector('.canvas-drawing') as Picture;
    const drawn = picture._cyreg.cy.getElementById(wanted);
    const spot = drawn.isNode() ? drawn.renderedPosition() : drawn.renderedMidpoint();
    const { x, y } = picture.getBoundingClientRect();
    return { x: spot.x + x, y: spot.y + y };
  }, id);
}

/** Where all entities are drawn, in px of the canvas at zoom 1. */
export async function allPlaces(page: Page): Promise<Record<string, Spot>> {
  return page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas-drawing') as Picture)._cyreg;
    return Object.fromEntries(
      cy.nodes().map((node) => [node.id(), { ...(node as never as { position(): Spot }).position() }]),
    );
  });
}

/** The zoom of the canvas. */
export async function zoomOf(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector('.canvas-drawing') as Picture)._cyreg.cy.zoom());
}

/** How Cytoscape draws an entity or a link: a property of its style, such as `background-color`. */
export async function styleOf(page: Page, id: string, name: string): Promise<string> {
  return page.evaluate(
    ([wanted, property]) =>
      (document.querySelector('.canvas-drawing') as Picture)._cyreg.cy.getElementById(wanted).style(property),
    [id, name] as const,
  );
}

/** The ids of the entities and of the links that the canvas draws as a Cytoscape selector says, such as `.filtered`. */
export async function drawnAs(page: Page, selector: string): Promise<{ entities: string[]; links: string[] }> {
  return page.evaluate((wanted) => {
    const { cy } = (document.querySelector('.canvas-drawing') as Picture)._cyreg;
    const drawn = cy.elements(wanted).map((element) => ({ id: element.id(), isEntity: element.isNode() }));
    const idsOf = (isEntity: boolean) => drawn.filter((one) => one.isEntity === isEntity).map(({ id }) => id);
    return { entities: idsOf(true).sort(), links: idsOf(false).sort() };
  }, selector);
}
