/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

type Counted = typeof window & { pointerUses?: number };

/** From here on, every use of a pointer is counted. */
export async function watchPointer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = window as Counted;
    counted.pointerUses = 0;
    addEventListener(
      'pointerdown',
      () => {
        counted.pointerUses = (counted.pointerUses ?? 0) + 1;
      },
      true,
    );
  });
}

/** Fails where a pointer was used since it is watched. */
export async function expectNoPointer(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as Counted).pointerUses)).toBe(0);
}

/** Presses Tab until something, or what lies in it, has the focus, as one does who has no pointer. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.first().evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${target}; the focus is on ${await focused(page)}.`);
}

/** Presses an arrow key until what has the focus is called so. */
export async function walkTo(page: Page, name: RegExp, key = 'ArrowDown'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${name}; the focus is on ${await focused(page)}.`);
}

/** Finds an entity by the search box and opens it in the panel. */
export async function searchFor(page: Page, words: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  const row = page
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first();
  await row.waitFor();
  for (let presses = 0; presses < 8 && (await row.getAttribute('data-focused')) === null; presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').getByRole('heading', { level: 2, name, exact: true }).waitFor();
}

/** What a screen reader says of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const row = element?.closest('[role=row]');
    return (
      row?.getAttribute('aria-label') ??
      element?.getAttribute('aria-label') ??
      row?.textContent ??
      element?.textContent ??
      ''
    );
  });
}
