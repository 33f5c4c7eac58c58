import type { Locator, Page } from 'playwright-core';

/** The editor of the document on the page Query. */
export function documentEditor(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Query, in GraphQL' });
}

/** The editor of the variables. */
export function variablesEditor(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Variables, in JSON' });
}

/** Puts a text in the place of what an editor holds, at once, so that no bracket is closed by the editor. */
export async function write(page: Page, editor: Locator, text: string): Promise<void> {
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** Runs what stands in the editors, and waits for the answer. */
export async function run(page: Page): Promise<void> {
  await page.locator('.query-bar .primary').click();
  await page.getByRole('button', { name: /^Cancel/ }).waitFor({ state: 'detached' });
  await page.locator('.result:not([aria-busy=true])').waitFor();
}

/** The cells of the result as text, row by row, without the number of the row. */
export function cells(page: Page): Promise<string[][]> {
  return page
    .locator('.result-table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].slice(1).map((cell) => cell.textContent ?? '')));
}
