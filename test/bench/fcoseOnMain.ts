import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
/** Milliseconds after which it is given up. */
const most = 30_000;

type Graph = { readonly ids: readonly string[]; readonly links: readonly (readonly [string, string])[] };
type Made = { layout(options: object): { run(): void } };

/**
 * Milliseconds that Cytoscape's fcose holds the main thread to lay out the same graph, in a page of its own.
 * @returns what it was given where it does not come to its end
 */
export async function fcoseOnMain(browser: Browser, graph: Graph): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const fcose = require.resolve('cytoscape-fcose');
  const cose = createRequire(fcose).resolve('cose-base');
  const cytoscape = require.resolve('cytoscape/dist/cytoscape.min.js');
  const layoutBase = createRequire(cose).resolve('layout-base');
  // fcose makes itself known to a Cytoscape that is there already.
  const scripts = [cytoscape, layoutBase, cose, fcose];
  for (const path of scripts) await page.addScriptTag({ path });
  const run = page.evaluate(
    ({ ids, links }) => {
      const make = (globalThis as unknown as { cytoscape: (options: object) => Made }).cytoscape;
      const elements = [
        ...ids.map((id) => ({ data: { id } })),
        ...links.map(([source, target], index) => ({ data: { id: `link ${index}`, source, target } })),
      ];
      const cy = make({ headless: true, styleEnabled: true, elements });
      const begin = performance.now();
      cy.layout({ name: 'fcose', animate: false, randomize: true, fit: false }).run();
      return performance.now() - begin;
    },
    graph as { ids: string[]; links: [string, string][] },
  );
  // Given up, it ends with its page, and nobody hears it any more.
  run.catch(() => undefined);
  const limit = new Promise<number>((resolve) => setTimeout(() => resolve(most), most).unref());
  const time = await Promise.race([run, limit]);
  await context.close();
  return time;
}
