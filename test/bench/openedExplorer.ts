import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/openBrowser.ts';
import { startProduct } from '../browser/startProduct.ts';
import builtClient from '../setup/builtClient.ts';
import { loadProductSeeds } from '../setup/loadProductSeeds.ts';
import { ask } from '../setup/snapshot.ts';
import { temporaryNeo4j } from '../setup/temporaryNeo4j.ts';

/** Of kinds that are linked about as often as the design asks for: votes would make the picture denser than any reader wants. */
const most = `MATCH (n) WHERE n:Person OR n:Mission OR n:Agency OR n:Nation OR n:Program OR n:Meeting
  RETURN n.id AS id, COUNT { (n)--(:Entity) } AS links ORDER BY links DESC, id LIMIT 2000`;

export type OpenedExplorer = {
  readonly browser: Browser;
  readonly address: string;
  /** Up to 2,000 entities of the product's data, those with most links first. */
  readonly ids: readonly string[];
  /** Pairs of entities that are linked, each once. */
  linksAmong(ids: readonly string[]): Promise<readonly (readonly [string, string])[]>;
};

/** The product with all its seeds on a database of its own, ready and asked once, and a browser. */
export async function openExplorer<Result>(work: (explorer: OpenedExplorer) => Promise<Result>): Promise<Result> {
  const { neo4j, stop } = await temporaryNeo4j(() => {});
  const browser = await openBrowser();
  try {
    await loadProductSeeds(neo4j);
    await builtClient();
    const product = await startProduct(neo4j);
    await untilReady(product.address);
    const ids = (await ask(neo4j, most)).map(({ id }) => String(id));
    const linksAmong = async (some: readonly string[]) => {
      const list = some.map((id) => `"${id}"`).join(',');
      const rows = await ask(
        neo4j,
        `WITH [${list}] AS ids MATCH (a:Entity)--(b:Entity) WHERE a.id IN ids AND b.id IN ids AND a.id < b.id
         RETURN DISTINCT a.id AS a, b.id AS b`,
      );
      return rows.map(({ a, b }) => [String(a), String(b)] as const);
    };
    const result = await work({ browser, address: product.address, ids, linksAmong });
    await product.close();
    return result;
  } finally {
    await browser.close();
    await stop();
  }
}

async function untilReady(address: string): Promise<void> {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    if ((await fetch(`${address}/readyz`)).ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The product did not become ready within a minute.');
}
