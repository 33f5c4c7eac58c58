/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What all rows of the table say in one column, in their order: those out of sight are scrolled to, then it goes back. */
export async function allRows(page: Page, column: string): Promise<string[]> {
  const scroller = page.locator('.table-scroll');
  const found = new Map<number, string>();
  const count = Number(await page.locator('.view-table').getAttribute('aria-rowcount')) - 1;
  await scroller.evaluate((element) => element.scrollTo({ top: 0 }));
  while (found.size < count) {
    await page.waitForFunction(rowsInSightAreDrawn);
    const rows = await page.locator('.view-table tbody [role=row]').evaluateAll(
      (all, wanted) =>
        all.map((row) => ({
          index: Number(row.getAttribute('aria-rowindex')),
          text: row.querySelector(`.col-${wanted}`)?.textContent?.trim() ?? '',
        })),
      column,
    );
    for (const { index, text } of rows) found.set(index, text);
    await scroller.evaluate((element) => element.scrollBy({ top: element.clientHeight / 2 }));
  }
  await scroller.evaluate((element) => element.scrollTo({ top: 0 }));
  await page.waitForFunction(rowsInSightAreDrawn);
  return [...found].sort(([a], [b]) => a - b).map(([, text]) => text);
}

/** Runs in the page. */
function rowsInSightAreDrawn(): boolean {
  const scroller = document.querySelector('.table-scroll');
  const body = scroller?.querySelector('tbody');
  const head = scroller?.querySelector('thead');
  if (!scroller || !head) return false;
  if (!body) return true;
  const top = head.getBoundingClientRect().bottom;
  const end = Math.min(scroller.getBoundingClientRect().bottom, body.getBoundingClientRect().bottom);
  const rows = [...body.querySelectorAll('[role=row]')].map((row) => row.getBoundingClientRect());
  const isDrawnAt = (y: number) => y >= end || rows.some((row) => row.top <= y && y < row.bottom);
  return isDrawnAt(top + 1) && isDrawnAt(end - 1);
}
