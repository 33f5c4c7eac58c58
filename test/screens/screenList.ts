/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { placeOnCanvas, settle } from '../browser/openPage.ts';
import { documentEditor, run } from '../browser/queryEditor.ts';
import type { Screen } from './Screen.ts';

const talks = 'meeting:2025-07-31-duffy-bakanov';
const sanctions = '/dyad?a=nation:USA&b=nation:RUS&stances=disagreement:ukraine-war';
const heads = '/#paths=person:sean-duffy,person:dmitry-bakanov';
const older =
  '/#show=agency:nasa,agency:roscosmos,nation:USA,person:nobody&title=An+older+view&at=0.0,300.0,40.150,220.150&release=0123456789ab';

/** All states that docs/screens shows, from the opening to the last shared result. */
export const screens: readonly Screen[] = [
  {
    name: 'opening',
    path: '/',
    takes: ['light 1440', 'dark 1440', 'light 1024', 'light 390', 'dark 390'],
    show: settle,
  },
  {
    name: 'search',
    path: '/',
    takes: ['dark 1024', 'light 390'],
    async show(page) {
      await settle(page);
      await page.keyboard.press('/');
      await page.keyboard.type('rogoz');
      await page.getByRole('option').nth(1).waitFor();
    },
  },
  {
    name: 'evidence',
    path: '/#link=claim:article-c07-duffy-attended',
    takes: ['light 1440', 'light 1024', 'light 390'],
    show: read,
  },
  {
    name: 'entity',
    path: '/#entity=disagreement:ukraine-war',
    takes: ['light 1024', 'dark 390'],
    async show(page) {
      await settle(page);
      await page.getByRole('heading', { name: 'Facts' }).waitFor();
    },
  },
  {
    name: 'expanded',
    path: '/',
    takes: ['dark 1440'],
    async show(page) {
      await settle(page);
      const { x, y } = await placeOnCanvas(page, talks);
      await page.mouse.dblclick(x, y);
      await page.getByRole('button', { name: 'Undo: expand Duffy–Bakanov talks' }).waitFor();
      await settle(page);
    },
  },
  {
    name: 'filtered',
    path: '/',
    takes: ['light 1440'],
    async show(page) {
      await settle(page);
      await page.getByRole('checkbox', { name: /^Statements,/ }).uncheck({ force: true });
      await page.getByRole('checkbox', { name: /^Conflict,/ }).uncheck({ force: true });
      await page.getByRole('button', { name: 'Reset filters' }).waitFor();
    },
  },
  {
    name: 'as-of',
    path: '/',
    takes: ['light 1440', 'dark 1024', 'light 390'],
    async show(page) {
      await settle(page);
      await writeDate(page, '2022-07');
    },
  },
  {
    name: 'compare',
    path: '/#show=agency:nasa,agency:roscosmos,person:sean-duffy,person:dmitry-bakanov,person:dmitry-rogozin,person:bill-nelson,person:yuri-borisov&title=Heads+of+two+agencies&as-of=2022-06&compared=2025-07',
    takes: ['light 1440'],
    async show(page) {
      await settle(page);
      await page
        .getByText(/^Added/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'chosen',
    path: '/',
    takes: ['dark 1024', 'light 390'],
    async show(page) {
      await settle(page);
      await page.getByRole('button', { name: 'Choose several' }).click();
      for (const id of [talks, 'person:sean-duffy', 'agency:nasa']) {
        const { x, y } = await placeOnCanvas(page, id);
        await page.mouse.click(x, y);
      }
    },
  },
  {
    name: 'paths',
    path: heads,
    takes: ['light 1440', 'dark 390'],
    async show(page) {
      await settle(page);
      await page.locator('.path').first().waitFor();
    },
  },
  {
    name: 'outline',
    path: '/',
    takes: ['light 1024', 'dark 390'],
    async show(page) {
      await settle(page);
      await page.getByRole('tab', { name: 'Outline' }).click();
      await page.getByRole('treegrid').waitFor();
    },
  },
  {
    name: 'table',
    path: '/',
    takes: ['light 1024', 'light 390'],
    async show(page) {
      await settle(page);
      await page.getByRole('tab', { name: 'Table' }).click();
      await page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'dyad',
    path: '/dyad',
    takes: ['light 1440', 'dark 1024', 'light 390'],
    show: bothLedgers,
  },
  {
    name: 'dyad-row',
    path: '/dyad?a=nation:USA&b=nation:RUS&since=2022-02&until=2022-07',
    takes: ['light 1440'],
    async show(page) {
      await bothLedgers(page);
      await page
        .getByRole('button', { name: /^cooperation: / })
        .first()
        .click();
      await page.locator('figure').first().waitFor();
    },
  },
  {
    name: 'stances',
    path: sanctions,
    takes: ['light 1440', 'dark 390'],
    async show(page) {
      await bothLedgers(page);
      await page.locator('.stance-table').waitFor();
      await page.getByRole('button', { name: /^Russia on Sanctions/ }).click();
      await page.locator('.stance-details .source-title').first().waitFor();
      await page.locator('.stance-table').evaluate((table) => table.closest('section')?.scrollIntoView());
    },
  },
  {
    name: 'dyad-on-canvas',
    path: '/dyad?a=nation:USA&b=nation:RUS&since=2022&until=2022',
    takes: ['light 1440'],
    async show(page) {
      await bothLedgers(page);
      await page.getByRole('button', { name: 'Show on canvas' }).click();
      await page.getByRole('heading', { name: /^What stands between/ }).waitFor();
      await settle(page);
    },
  },
  {
    name: 'query',
    path: '/query',
    takes: ['light 1440', 'dark 1024', 'light 390'],
    async show(page) {
      await documentEditor(page).waitFor();
      await run(page);
      await page.locator('.result-table tbody tr').first().waitFor();
    },
  },
  {
    name: 'sources',
    path: '/sources?source=source:article-duffy-bakanov',
    takes: ['light 1024', 'dark 390'],
    async show(page) {
      await page.locator('.resting-claim').first().waitFor();
      await page.locator('.source-name').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'about',
    path: '/about',
    takes: ['light 1440', 'light 390'],
    async show(page) {
      await page.locator('table').first().waitFor();
    },
  },
  {
    name: 'share',
    path: heads,
    takes: ['light 1440', 'light 390'],
    async show(page) {
      await settle(page);
      await page.locator('.path').first().waitFor();
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByRole('dialog', { name: 'Share and save' }).waitFor();
    },
  },
  {
    name: 'briefing',
    path: '/',
    takes: ['light 1440'],
    async show(page) {
      await settle(page);
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByRole('link', { name: 'Briefing to print' }).click();
      await page.getByRole('heading', { name: /^Sources/ }).waitFor();
      await page.locator('.briefing-picture img').waitFor();
    },
  },
  {
    name: 'older-release',
    path: older,
    takes: ['light 1440'],
    async show(page) {
      await settle(page);
      await page.locator('.linked-note').waitFor();
    },
  },
  {
    name: 'not-connected',
    path: '/',
    takes: ['light 390'],
    async show(page) {
      await settle(page);
      await page.route('**/graphql', (route) => route.abort());
      await page.locator('.canvas-picture').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('e');
      await page.getByText(/^Not connected since/).waitFor();
    },
  },
  {
    name: 'shortcuts',
    path: '/',
    takes: ['light 1024'],
    async show(page) {
      await settle(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
];

async function read(page: Page): Promise<void> {
  await settle(page);
  await page.getByRole('heading', { level: 3, name: /^Evidence/ }).waitFor();
}

async function bothLedgers(page: Page): Promise<void> {
  // On a cold database the first answer of a pair takes long.
  await page.locator('.ledger-total').nth(1).waitFor({ timeout: 120_000 });
}

async function writeDate(page: Page, date: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Date', exact: true });
  await field.fill(date);
  await field.press('Enter');
  await page.getByRole('button', { name: /^Undo: as of/ }).waitFor();
}
