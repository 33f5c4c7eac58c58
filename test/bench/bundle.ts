import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Bench } from './Measurement.ts';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
const bar = 350;

/** JavaScript that the page needs for the first drawn graph: what index.html names, and the layout's worker. */
export const bundle: Bench = {
  name: 'bundle',
  what: 'JavaScript to the first drawn graph, gzipped',
  async run() {
    await build({ root: web, logLevel: 'error', build: { outDir: 'dist', emptyOutDir: true } });
    const html = readFileSync(`${web}dist/index.html`, 'utf8');
    const named = [...html.matchAll(/\/assets\/[\w-]+\.js/g)].map(([path]) => path.slice('/assets/'.length));
    const workers = readdirSync(`${web}dist/assets`).filter((file) => /worker.*\.js$/i.test(file));
    const files = [...new Set([...named, ...workers])];
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${web}dist/assets/${file}`)).length, 0);
    const value = Math.round(bytes / 100) / 10;
    return {
      name: 'bundle',
      what: this.what,
      value,
      unit: 'kB',
      bar: `≤ ${bar} kB`,
      holds: value <= bar,
      spread: files.join(', '),
    };
  },
};
