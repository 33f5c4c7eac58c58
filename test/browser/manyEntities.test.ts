/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { ask } from '../setup/snapshot.ts';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { drawnAs, openPage, settle } from './openPage.ts';

const many = 1_500;
/** More than a screen holds, and far fewer than there are. */
const mostDrawn = 200;

let ids: readonly string[];

openForAll();
beforeAll(async () => {
  const found = await ask(
    inject('neo4j'),
    `MATCH (n) WHERE n:Person OR n:Mission OR n:Agency OR n:Nation OR n:Program OR n:Meeting
     RETURN n.id AS id, COUNT { (n)--(:Entity) } AS links ORDER BY links DESC, id LIMIT ${many}`,
  );
  ids = found.map(({ id }) => String(id));
});

describe('the outline of 1,500 entities', { timeout: 240_000 }, () => {
  it('draws the rows in sight of all, says where each stands, and is walked by keyboard to its end', async () => {
    const { page, leave } = await openMany('Outline', '.outline-row');
    expect(await page.locator('.outline-row').count()).toBeLessThan(mostDrawn);
    const total = Number(await page.getByRole('treegrid').getAttribute('aria-rowcount'));
    expect(total).toBeGreaterThan(many);
    await page.locator('.outline-row').first().focus();
    expect(await focused(page)).toMatchObject({ rowindex: '1', level: '1', posinset: '1', setsize: `${many}` });
    await page.keyboard.press('End');
    const last = await focused(page);
    expect(last).toMatchObject({ rowindex: `${total}`, level: '1', posinset: `${many}`, setsize: `${many}` });
    expect(last.isInSight).toBe(true);
    await page.keyboard.press('PageUp');
    const above = Number((await focused(page)).rowindex);
    expect(above).toBeLessThan(total - 5);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatchObject({ rowindex: `${above + 1}`, isInSight: true });
    expect(await page.locator('.outline-row').count()).toBeLessThan(mostDrawn);
    expect(await accessFaults(page)).toEqual([]);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatchObject({ rowindex: '1', isInSight: true });
    const first = await focused(page);
    await page.locator('.outline-frame').evaluate((element) => element.scrollTo({ top: 20_000 }));
    await page.locator('[data-row="672"]').waitFor();
    expect(await focused(page)).toMatchObject({ text: first.text, isInSight: false });
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatchObject({ rowindex: '2', level: '2', isInSight: true });
    await page.keyboard.press('ArrowLeft');
    expect((await focused(page)).expanded).toBe('false');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatchObject({ rowindex: '1', expanded: 'true' });
    await page.keyboard.press('ArrowLeft');
    expect((await focused(page)).expanded).toBe('false');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatchObject({ rowindex: '2', level: '1', posinset: '2' });
    await page.keyboard.type('yuri');
    expect((await focused(page)).text).toMatch(/^Yuri/);
    expect((await focused(page)).isInSight).toBe(true);
    await leave();
  });
});

describe('the table of 1,500 entities', { timeout: 240_000 }, () => {
  it('draws the rows in sight of all, sorts, is walked by keyboard, and shows what was selected elsewhere', async () => {
    const wanted = ids.at(-1) ?? '';
    const { page, leave } = await openMany('Outline', '.outline-row.is-selected', `&entity=${wanted}`);
    expect(await isInSight(page, `.outline-row.is-selected[data-key="${wanted}"]`)).toBe(true);
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('radio', { name: 'Entities' }).click();
    const grid = page.getByRole('grid', { name: 'The entities of this view' });
    await grid.waitFor();
    const selected = `.view-table [data-key="${wanted}"]`;
    await page.locator(selected).waitFor();
    expect(await isInSight(page, selected)).toBe(true);
    expect(await page.locator(selected).getAttribute('aria-current')).toBe('true');
    expect(await grid.getAttribute('aria-rowcount')).toBe(`${many + 1}`);
    expect(await page.locator('.table-amounts').textContent()).toBe('1,500 entities');
    const rows = page.locator('.view-table tbody [role=row]');
    expect(await rows.count()).toBeLessThan(mostDrawn);
    await page.locator(selected).focus();
    await page.keyboard.press('Home');
    const first = await focused(page);
    expect(first).toMatchObject({ rowindex: '2', isInSight: true });
    await page.keyboard.press('End');
    const last = await focused(page);
    expect(last).toMatchObject({ rowindex: `${many + 1}`, isInSight: true });
    expect(await rows.count()).toBeLessThan(mostDrawn);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('columnheader', { name: 'Name' }).click();
    await page.locator('th.col-name[aria-sort=descending]').waitFor();
    expect(await page.locator('.view-table [data-row="0"]').textContent()).toBe(last.text);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    expect((await focused(page)).text).toBe(first.text);
    await page.getByRole('radio', { name: 'Links' }).click();
    await page.locator('.view-table tbody .col-link').first().click();
    await page.getByRole('tab', { name: 'Outline' }).click();
    await page.locator('.outline-row.is-neighbor.is-selected').first().waitFor();
    expect(await isInSight(page, '.outline-row.is-neighbor.is-selected')).toBe(true);
    await leave();
  });
});

describe('the canvas of 1,500 entities', { timeout: 240_000 }, () => {
  it('comes to rest once it is drawn, and again after what changes it', async () => {
    const { page, leave } = await openPage(browser, `${product.address}/#show=${ids.join(',')}`);
    page.setDefaultTimeout(120_000);
    await settle(page);
    await untilDrawn(page);
    expect(await drawingsOf(page, restFrames)).toBe(0);
    await page.locator('.canvas-picture').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.panel h2').first().waitFor();
    await untilDrawn(page);
    expect(await drawingsOf(page, restFrames)).toBe(0);
    expect(await drawnAs(page, '.selected')).toMatchObject({ entities: [expect.any(String)] });
    await leave();
  });
});

/** The frames of a second: more than any change takes to be answered. */
const restFrames = 60;

/** Until nothing of the picture waits to be drawn, for so long that nothing asks for it again. */
async function untilDrawn(page: Page): Promise<void> {
  await page.locator('.canvas-picture:not([data-drawing])').waitFor();
  await vi.waitFor(async () => expect(await drawingsOf(page, restFrames)).toBe(0), { timeout: 60_000 });
}

/** How often the picture is drawn in the next frames. */
async function drawingsOf(page: Page, frames: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    type Counted = HTMLElement & { _cyreg: { cy: { renderer(): { redrawCount: number } } } };
    const { cy } = (document.querySelector('.canvas-drawing') as Counted)._cyreg;
    const before = cy.renderer().redrawCount;
    for (let frame = 0; frame < wanted; frame += 1) await new Promise(requestAnimationFrame);
    return cy.renderer().redrawCount - before;
  }, frames);
}

async function openMany(tab: 'Outline' | 'Table', row: string, more = '') {
  const visit = await openPage(browser, `${product.address}/#show=${ids.join(',')}${more}`);
  visit.page.setDefaultTimeout(120_000);
  await visit.page.getByRole('tab', { name: tab }).click();
  await visit.page.locator(row).first().waitFor();
  return visit;
}

/** Whether what is first found lies in the list that is scrolled. */
function isInSight(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((row) => {
      const [inner, outer] = [row, row.closest('.outline-frame, .table-scroll')].map((one) =>
        one?.getBoundingClientRect(),
      );
      return Boolean(inner && outer && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1);
    });
}

/** What a screen reader is told of the row in focus, and whether it lies in what is scrolled, under any heads. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('[role=row]');
    const scroller = row?.closest('.outline-frame, .table-scroll');
    const say = (name: string) => row?.getAttribute(`aria-${name}`) ?? null;
    const { top = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {};
    const seen = scroller?.getBoundingClientRect();
    const head = scroller?.querySelector('thead')?.getBoundingClientRect().bottom ?? seen?.top ?? 0;
    return {
      text: say('label') ?? row?.textContent ?? '',
      rowindex: say('rowindex'),
      level: say('level'),
      posinset: say('posinset'),
      setsize: say('setsize'),
      expanded: say('expanded'),
      isInSight: seen !== undefined && top >= head - 1 && bottom <= seen.bottom + 1,
    };
  });
}
