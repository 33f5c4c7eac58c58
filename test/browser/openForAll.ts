import type { Served } from '@rendezvous/server/http/serve.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from './openBrowser.ts';
import { startProduct } from './startProduct.ts';

/** The browser and the product of the tests of a file. */
export let browser: Browser;
export let product: Served;

/** Opens a browser and the product, on the database of the run, before the tests of a file, and closes them after. */
export function openForAll(): void {
  beforeAll(async () => {
    [browser, product] = await Promise.all([openBrowser(), startProduct(inject('neo4j'))]);
    await fetch(`${product.address}/readyz`); // answers once the operations of the client are planned
  });
  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });
}
