import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../browser/openBrowser.ts';
import { startProduct } from '../browser/startProduct.ts';
import builtClient from '../setup/builtClient.ts';
import { loadProductSeeds } from '../setup/loadProductSeeds.ts';
import { temporaryNeo4j } from '../setup/temporaryNeo4j.ts';
import { screens } from './screenList.ts';
import { takeScreen } from './takeScreen.ts';

const folder = fileURLToPath(new URL('../../docs/screens', import.meta.url));

/** Takes the pictures of docs/screens anew, of the real server on a database of its own; names of states take only those. */
const wanted = new Set(process.argv.slice(2));
const unknown = [...wanted].filter((name) => !screens.some((screen) => screen.name === name));
if (unknown.length > 0) {
  const names = screens.map(({ name }) => name).join(', ');
  console.error(`No state is called ${unknown.join(', ')}. Expected any of: ${names}.`);
  process.exit(2);
}

const database = await temporaryNeo4j(console.log);
try {
  await loadProductSeeds(database.neo4j);
  await builtClient();
  const [browser, product] = await Promise.all([openBrowser(), startProduct(database.neo4j)]);
  await fetch(`${product.address}/readyz`); // answers once the operations of the client are planned
  try {
    if (wanted.size === 0) rmSync(folder, { recursive: true, force: true });
    for (const screen of screens.filter(({ name }) => wanted.size === 0 || wanted.has(name))) {
      await takeScreen(browser, product.address, folder, screen);
      console.log(`${screen.name}: ${screen.takes.join(', ')}`);
    }
  } finally {
    await browser.close();
    await product.close();
  }
} finally {
  await database.stop();
}
