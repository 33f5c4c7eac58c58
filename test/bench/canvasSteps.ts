import type { Page } from 'playwright-core';

type Step = readonly [name: string, act: () => Promise<unknown>];

/** What a person does on the canvas, in this order: each goes on from where the last one ended. */
export function canvasSteps(page: Page, address: string): readonly Step[] {
  const press = (key: string) => () => page.keyboard.press(key);
  const focus = () => page.locator('.canvas-picture').focus();
  return [
    ['open', () => page.goto(address)],
    ['select', () => focus().then(press('ArrowRight'))],
    ['filter', () => page.getByRole('checkbox', { name: /^Agencies,/ }).press('Space')],
    ['undo', () => focus().then(press('Control+z'))],
    ['as of', press(']')],
    ['as-of move', press(']')],
    ['undo as-of', press('Control+z')],
    ['hover', () => hover(page)],
    ['pan', () => pan(page)],
    ['expand of 60', () => expandSome(page)],
    ['undo expand', () => focus().then(press('Control+z'))],
  ];
}

/** Chooses what lies about the selected one, and expands it all at once. */
export async function expandSome(page: Page): Promise<void> {
  await page.locator('.canvas-picture').focus();
  for (const way of ['ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(way);
    await page.keyboard.press('Space');
  }
  await page
    .getByRole('button', { name: /^Expand / })
    .last()
    .press('Enter');
  await page.getByRole('button', { name: /^Undo: expand/ }).waitFor();
}

async function hover(page: Page): Promise<void> {
  const spot = await page.evaluate(() => {
    type Spot = { x: number; y: number };
    type Picture = HTMLElement & {
      _cyreg: { cy: { nodes(): { map(f: (n: { renderedPosition(): Spot }) => Spot): Spot[] } } };
    };
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
