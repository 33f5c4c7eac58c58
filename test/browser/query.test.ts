/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessFaults } from './checkAccess.ts';
import { browser, openForAll, product } from './openForAll.ts';
import { drawnAs, openPage, phone, settle } from './openPage.ts';
import { cells, documentEditor, run, variablesEditor, write } from './queryEditor.ts';

const twoNations = '{ entities(ids: ["nation:USA", "nation:RUS"]) { id name } }';
const born = `query Born($id: ID!) { person(id: $id) { id name born } }`;

let address: string;

openForAll();
beforeAll(async () => {
  address = `${product.address}/query`;
});

describe('the page Query', () => {
  it.each(['light', 'dark'] as const)('runs an example, and reads in the %s', async (colorScheme) => {
    const { page, leave } = await openPage(browser, address, { colorScheme });
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.getByRole('menuitem', { name: /^On which missions did Sergei Krikalev fly/ }).click();
    expect(await documentEditor(page).textContent()).toContain('person:sergei-krikalev');
    await run(page);
    await page.getByText(/release of/).waitFor();
    expect(await page.locator('.state-line').textContent()).toMatch(
      /^8 rowscomplete, [\d,]+ ms, release of \d+ \w+ 20\d\d$/,
    );
    const rows = await cells(page);
    expect(rows[0]).toEqual(['Sergei Krikalev', 'BOTH', '26 November 1988', 'unknown', 'none', 'Soyuz TM-7', 'Soyuz']);
    await page.getByRole('meter', { name: 'Cost' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('runs the query of the view, which gives what Explore draws', async () => {
    const { page, leave } = await openPage(browser, product.address);
    await settle(page);
    const drawn = await drawnAs(page, 'node');
    const links = Number(await page.locator('.legend-sums b').nth(1).textContent());
    await page.getByRole('complementary').getByRole('button', { name: 'Show query' }).click();
    await documentEditor(page).waitFor();
    await run(page);
    expect(await page.locator('.state-line').textContent()).toContain('complete');
    const rows = await cells(page);
    const shown = new Set(rows.flatMap((row) => row.filter((cell) => cell.startsWith('claim:'))));
    expect(shown.size).toBe(links);
    await page.getByRole('button', { name: `Draw ${drawn.entities.length} entities` }).click();
    await page.getByRole('button', { name: /^Undo: draw/ }).waitFor();
    await settle(page);
    expect((await drawnAs(page, 'node')).entities).toEqual(drawn.entities);
    await leave();
  });

  it('takes variables, keeps the query in its address, and shows it again after a reload', async () => {
    const { page, leave } = await openPage(browser, address, { permissions: ['clipboard-read', 'clipboard-write'] });
    await write(page, documentEditor(page), born);
    await write(page, variablesEditor(page), '{ "id": "person:sean-duffy" }');
    await run(page);
    expect(await cells(page)).toEqual([['Sean Duffy', expect.any(String)]]);
    await page.waitForFunction(() => location.hash.includes('sean-duffy'));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.reload();
    await page.getByText('person:sean-duffy').waitFor();
    expect(await documentEditor(page).textContent()).toBe(born);
    await write(page, variablesEditor(page), '{ "id": "person:dmitry-bakanov" }');
    await run(page);
    expect(await cells(page)).toEqual([['Dmitry Bakanov', expect.any(String)]]);
    await leave();
  });

  it('keeps a history, and brings a query back from it', async () => {
    const { page, leave } = await openPage(browser, address);
    await write(page, documentEditor(page), `# The two\n${twoNations}`);
    await run(page);
    await write(page, documentEditor(page), '{ _meta { release } }');
    await run(page);
    await page.reload();
    await page.getByRole('button', { name: 'History' }).click();
    const items = await page.getByRole('menuitem').allTextContents();
    expect(items.map((text) => text.replace(/\d+ \w+ at.*|\d+ \w+, \d\d:\d\d.*/, ''))).toEqual([
      '{ _meta { release } }',
      'The two',
      'Forget all',
    ]);
    await page.getByRole('menuitem', { name: /^The two/ }).click();
    expect(await documentEditor(page).textContent()).toContain(twoNations);
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByRole('menuitem', { name: 'Forget all' }).click();
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByText('No query was run in this browser yet.').waitFor();
    await leave();
  });

  it('hands out CSV and JSON', async () => {
    const { page, leave } = await openPage(browser, address);
    await write(page, documentEditor(page), twoNations);
    await run(page);
    const fetched = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
    };
    expect(await fetched('CSV')).toEqual([
      'rendezvous-query.csv',
      'id,name\r\nnation:USA,United States\r\nnation:RUS,Russia\r\n',
    ]);
    const [name, json] = await fetched('Download as JSON');
    expect([name, JSON.parse(String(json)).entities.length]).toEqual(['rendezvous-query.json', 2]);
    await leave();
  });

  it('draws the entities of a result on the page Explore, and undo brings back what was drawn', async () => {
    const { page, leave } = await openPage(browser, address);
    await write(page, documentEditor(page), '{ entities(ids: ["agency:nasa", "agency:roscosmos"]) { id } }');
    await run(page);
    await page.getByRole('button', { name: 'Draw 2 entities' }).click();
    await page.getByRole('heading', { name: 'What a query found' }).waitFor();
    await settle(page);
    const drawn = await drawnAs(page, '*');
    expect(drawn.entities).toEqual(['agency:nasa', 'agency:roscosmos']);
    expect(drawn.links.length).toBeGreaterThan(0);
    await page.getByRole('button', { name: /^Undo: draw 2 entities/ }).click();
    await page.getByRole('heading', { name: /^What one news article says/ }).waitFor();
    await leave();
  });

  it('leads from a name to the entity', async () => {
    const { page, leave } = await openPage(browser, address);
    await write(page, documentEditor(page), '{ person(id: "person:sergei-krikalev") { id name } }');
    await run(page);
    await page.getByRole('button', { name: 'Sergei Krikalev' }).click();
    await page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('heading', { name: 'Sergei Krikalev' })
      .waitFor();
    await leave();
  });

  it('says that a list is cut, and of how many', async () => {
    const { page, leave } = await openPage(browser, address);
    await write(page, documentEditor(page), '{ people(first: 3) { totalCount nodes { name } } }');
    await run(page);
    expect(await page.locator('.state-line').textContent()).toMatch(/^3 rowspeople: 3 of [\d,]+, /);
    await write(page, documentEditor(page), '{ people(first: 3) { nodes { name } } }');
    await run(page);
    expect(await page.locator('.state-line').textContent()).toContain('people is a full page and may go on');
    await leave();
  });

  it('runs the operation that was chosen among several', async () => {
    const { page, leave } = await openPage(browser, address);
    await write(
      page,
      documentEditor(page),
      'query One { nation(id: "nation:USA") { name } } query Two { nation(id: "nation:RUS") { name } }',
    );
    await run(page);
    expect(await cells(page)).toEqual([['United States']]);
    await page.getByRole('button', { name: /Operation to run/ }).click();
    await page.getByRole('option', { name: 'Two' }).click();
    await run(page);
    expect(await cells(page)).toEqual([['Russia']]);
    await leave();
  });

  it('does not run what costs more than the limit, and says why', async () => {
    const { page, leave } = await openPage(browser, address);
    const dear =
      '{ people(first: 100) { nodes { links(first: 100) { nodes { links(first: 100) { nodes { id } } } } } } }';
    await write(page, documentEditor(page), dear);
    await page.getByText('It costs too much to run: ask for smaller pages or fewer levels.').waitFor();
    expect(await page.getByRole('button', { name: /^Run/ }).isDisabled()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await page.getByText('The query costs more than the limit, so it does not run.').waitFor({ state: 'attached' });
    expect(await page.getByText('Nothing was run yet.').count()).toBe(1);
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('completes, checks, tells of what is under the pointer, and formats without losing a comment', async () => {
    const { page, leave } = await openPage(browser, address);
    await write(page, documentEditor(page), '{ person(id: "person:sean-duffy") { # who\nname lea } }');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: /^leads/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.cm-lintRange-error', { hasText: 'lea' }).waitFor();
    await write(page, documentEditor(page), '{person(id:"person:sean-duffy"){# who\nname}}');
    await page.getByRole('button', { name: 'Format' }).click();
    await page.getByText('Formatted.').waitFor({ state: 'attached' });
    const lines = await page.locator('.query-document .cm-line').allTextContents();
    expect(lines).toEqual(['{', '  person(id: "person:sean-duffy") {', '    # who', '    name', '  }', '}']);
    await page.locator('.query-document .cm-line', { hasText: 'name' }).hover({ position: { x: 48, y: 10 } });
    await page.locator('.field-docs').waitFor();
    expect(await page.locator('.field-docs code').textContent()).toBe('name: String!');
    await leave();
  });

  it('follows the cursor in the schema, and finds a type there', async () => {
    const { page, leave } = await openPage(browser, address);
    const schema = page.getByRole('complementary', { name: 'Schema' });
    await page.getByText('totalCount', { exact: true }).first().click();
    await schema.getByRole('heading', { name: 'AgencyConnection' }).waitFor();
    await schema.getByRole('combobox', { name: 'Find a type or field' }).fill('agency');
    await page.getByRole('option', { name: /^Agency An organisation/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await schema.getByRole('heading', { name: 'Links' }).waitFor();
    const leaders = schema.getByRole('button', { name: 'leaders', exact: true });
    await leaders.click();
    expect(await leaders.getAttribute('aria-expanded')).toBe('true');
    expect(await schema.getByRole('list', { name: 'Arguments' }).textContent()).toContain('first: Int');
    await schema.getByRole('button', { name: 'AgencyType', exact: true }).click();
    await schema.getByRole('heading', { name: 'Values' }).waitFor();
    await schema.getByRole('button', { name: 'Agency', exact: true }).click();
    await schema.getByRole('heading', { name: 'Agency', exact: true }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });

  it('does all of it by keyboard, and lets go of the focus', async () => {
    const { page, leave } = await openPage(browser, address);
    await documentEditor(page).waitFor();
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.shadowRoot?.activeElement?.ariaLabel ?? document.activeElement?.textContent,
      );
    await page.getByRole('button', { name: 'Examples' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
    await expect.poll(focused, { timeout: 10_000 }).toBe('Examples');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Query, in GraphQL');
    await page.keyboard.press('Control+Enter');
    await page.locator('.result-table tbody tr').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Tab now leaves the editor.').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Variables, in JSON');
    await page.keyboard.press('/');
    expect(await focused()).toBe('Variables, in JSON');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toMatch(/in GraphQL|in JSON/);
    await leave();
  });

  it('reads on a phone', async () => {
    const { page, leave } = await openPage(browser, address, { viewport: phone, hasTouch: true });
    await documentEditor(page).waitFor();
    await run(page);
    await page.locator('.result-table tbody tr').first().waitFor();
    const widths = await page.evaluate(() =>
      ['html', '.workbench', '.query-bar', '.result-bar', '.schema'].map(
        (selector) => document.querySelector(selector)?.scrollWidth,
      ),
    );
    expect(Math.max(...widths.map(Number))).toBeLessThanOrEqual(phone.width);
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('radio', { name: 'JSON' }).tap();
    await page.getByRole('textbox', { name: 'Result as JSON' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await leave();
  });
});
