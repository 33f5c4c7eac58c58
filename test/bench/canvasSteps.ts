import type { Page } from 'playwright-core';

type Step = readonly [name: string, act: () => Promise<unknown>];

/** What a person does on the canvas, in this order: each goes on from where the last one ended. */
export function canvasSteps(page: Page, address: string): readonly Step[] {
  const press = (key: string) => () => page.keyboard.press(key);
  const focus = () => page.locator('.canvas-picture').focus();
  return [
    ['open', () => page.goto(address)],
    ['select', () => focus().then(press('ArrowRight'))],
    ['walk', () => walk(page)],
    ['filter', () => page.getByRole('checkbox', { name: /^Agencies,/ }).press('Space')],
    ['undo', () => focus().then(press('Control+z'))],
    ['as of', press(']')],
    ['as-of move', press(']')],
    ['undo as-of', press('Control+z')],
    ['hover', () => hover(page)],
    ['pan', () => pan(page)],
    ['choose', () => chooseSome(page)],
    ['expand of 60', () => expandSome(page)],
    ['undo expand', () => focus().then(press('Control+z'))],
  ];
}

/** Reads one entity after the other, going by the arrow keys. */
async function walk(page: Page): Promise<void> {
  await page.locator('.canvas-picture').focus();
  for (const way of ['ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(way);
    await page.waitForTimeout(200);
  }
}

/**
 * Chooses the nations, by the legend. What else they are linked to, the resolutions on which they voted, is in no picture
 * of the bench: so there is always something left to bring.
 */
async function chooseSome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nations: choose or hide' }).press('Enter');
  await page
    .getByRole('menuitem', { name: /^Choose/ })
    .first()
    .press('Enter');
  await page.locator('.chosen-bar').waitFor();
}

/** Expands at once what is chosen: all, or as many as may be at once. */
async function expandSome(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Expand (all|\d+ of \d+)$/ }).press('Enter');
  await page.getByRole('button', { name: /^Undo: expand/ }).waitFor();
}

type Spot = { x: number; y: number };
type Drawn = { renderedPosition(): Spot };
type Picture = HTMLElement & { _cyreg: { cy: { nodes(): { map<T>(f: (node: Drawn) => T): T[] } } } };

async function hover(page: Page): Promise<void> {
  const spot = await page.evaluate(() => {
    const picture = document.querySelector('.canvas-drawing') as Picture;
    const { x, y, width, height } = picture.getBoundingClientRect();
    const spots = picture._cyreg.cy.nodes().map((node) => node.renderedPosition());
    const middle = spots.find(
      (one) => Math.abs(one.x - width / 2) < width / 4 && Math.abs(one.y - height / 2) < height / 4,
    );
    return { x: x + (middle?.x ?? width / 2), y: y + (middle?.y ?? height / 2) };
  });
  await page.mouse.move(spot.x, spot.y, { steps: 4 });
  await page.waitForTimeout(400);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(100);
}

async function pan(page: Page): Promise<void> {
  const { x, y } = await freeSpot(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 240, y + 60, { steps: 24 });
  await page.mouse.up();
}

/** A place on the canvas, in px of the page, under which no entity lies: what is pressed there is the canvas itself. */
async function freeSpot(page: Page): Promise<Spot> {
  return page.evaluate(() => {
    const picture = document.querySelector('.canvas-drawing') as Picture;
    const { x, y, height } = picture.getBoundingClientRect();
    const spots = picture._cyreg.cy.nodes().map((node) => node.renderedPosition());
    let best = { x: 20, y: height / 2, room: 0 };
    for (let left = 20; left < 300; left += 20) {
      for (let top = 20; top < height - 20; top += 20) {
        const room = Math.min(...spots.map((spot) => Math.hypot(spot.x - left, spot.y - top)));
        if (room > best.room) best = { x: left, y: top, room };
      }
    }
    return { x: x + best.x, y: y + best.y };
  });
}
