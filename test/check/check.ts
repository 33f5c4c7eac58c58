import { parseArgs } from 'node:util';
import { checks } from './checks.ts';
import type { SourceCheck } from './SourceCheck.ts';

const help = `pnpm check

Checks the source and changes nothing: ${checks.map(({ name }) => name).join(', ')}.
Shows all problems and ends with code 1 where there are any. \`pnpm fix\` mends lint and format.`;

/** Runs one check and says how it went. */
async function report({ name, run }: SourceCheck): Promise<number> {
  const start = performance.now();
  const problems = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const outcome = problems.length === 0 ? 'ok' : 'failed';
  console.log(`${outcome.padEnd(6)} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '       '));
  return problems.length;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(help);
    return;
  }
  let failed = 0;
  for (const check of checks) if ((await report(check)) > 0) failed += 1;
  console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${checks.length} checks failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
