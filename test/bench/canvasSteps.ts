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
 * Chooses some nations. What else they are linked to, the resolutions on which they voted, is in no picture of the bench:
 * so there is always something left to bring.
 */
async function chooseSome(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  for (const { x, y } of await nationsInSight(page)) await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await page.mouse.move(5, 5);
}

/** Expands at once all that is chosen. */
async function expandSome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Expand all', exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Undo: expand/ }).waitFor();
}

type Spot = { x: number; y: number };
type Drawn = { id(): string; renderedPosition(): Spot };
type Picture = HTMLElement & { _cyreg: { cy: { nodes(): { map<T>(f: (node: Drawn) => T): T[] } } } };

/** Where some nations can be clicked, in px of the page: nothing lies over the canvas there. */
async function nationsInSight(page: Page): Promise<readonly Spot[]> {
  const spots = await page.evaluate(() => {
    const picture = document.querySelector('.canvas-picture') as Picture;
    const { x, y } = picture.getBoundingClientRect();
    return picture._cyreg.cy
      .nodes()
      .map((node) => ({ id: node.id(), at: node.renderedPosition() }))
      .filter(({ id }) => id.startsWith('nation:'))
      .map(({ at }) => ({ x: at.x + x, y: at.y + y }))
      .filter((spot) => picture.contains(document.elementFromPoint(spot.x, spot.y)));
  });
  const some = spots.slice(0, 4);
  if (some.length < 4) throw new Error(`Expected four nations in sight, found ${some.length}.`);
  return some;
}

async function hover(page: Page): Promise<void> {
  const spot = await page.evaluate(() => {
    const picture = document.querySelector('.canvas-picture') as Picture;
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
  const box = await page.locator('.canvas-picture').boundingBox();
  if (!box) throw new Error('Expected the canvas to be on the page.');
  const [x, y] = [box.x + 20, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 240, y + 60, { steps: 24 });
  await page.mouse.up();
}
