import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const databaseOfTheRun = 'setup/databaseOfTheRun.ts';
const second = 1_000;

/** One project a folder. Browsers come last, by themselves: what starts databases would make them late. */
export default defineConfig({
  root,
  // One graphql for all: Vite would take its ES module where Apollo and Node take its CommonJS one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', './setup/CountReporter.ts'],
    projects: [
      project('unit', 10 * second),
      project('integration', 60 * second, [databaseOfTheRun]),
      project('browser', 60 * second, [databaseOfTheRun, 'setup/builtClient.ts']),
      project('process', 240 * second, ['setup/builtClient.ts']),
    ],
  },
});

function project(name: 'unit' | 'integration' | 'browser' | 'process', timeout: number, globalSetup: string[] = []) {
  const groupOrder = { unit: 0, integration: 1, process: 1, browser: 2 }[name];
  return {
    extends: true as const,
    test: {
      name,
      include: [`${name}/**/*.test.ts`],
      testTimeout: timeout,
      hookTimeout: 2 * timeout,
      sequence: { groupOrder },
      // Those that start databases mostly wait for them; browsers take all that two processors have.
      maxWorkers: name === 'browser' ? 2 : 3,
      // Unit tests put back what they change, and load what they share once a worker.
      isolate: name !== 'unit',
      // A page in a real browser may be late on a busy machine; what fails twice is a fault.
      retry: name === 'browser' ? 1 : 0,
      globalSetup,
    },
  };
}
