import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { canvas } from './canvas.ts';
import { check } from './check.ts';
import { compile } from './compile.ts';
import { firstView } from './firstView.ts';
import { flights } from './flights.ts';
import { hop } from './hop.ts';
import { load } from './load.ts';
import type { Measured } from './Measurement.ts';
import { memory } from './memory.ts';
import { nested } from './nested.ts';
import { reload } from './reload.ts';
import { rows as rowsOfTheView } from './rows.ts';
import { throughput } from './throughput.ts';

const benches = [
  bundle,
  canvas,
  rowsOfTheView,
  memory,
  firstView,
  hop,
  nested,
  compile,
  flights,
  throughput,
  load,
  reload,
  check,
];

const help = `pnpm bench [name …] [--size 300 …]

Measures side by side in one run, prints ratios, and writes test/bench/latest.json. No test depends on it.

${benches.map(({ name, what }) => `  ${name.padEnd(10)} ${what}`).join('\n')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' }, size: { type: 'string', multiple: true } },
});
const unknown = positionals.filter((name) => !benches.some((bench) => bench.name === name));

if (values.help) {
  console.log(help);
} else if (unknown.length > 0) {
  console.error(`Expected benches of ${benches.map(({ name }) => name).join(', ')}, found ${unknown.join(', ')}.`);
  process.exitCode = 2;
} else {
  const rows: Measured[] = [];
  for (const bench of benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    console.error(`${bench.name}: measuring`);
    rows.push(await bench.run(values.size?.map(Number)));
  }
  console.table(
    Object.fromEntries(
      rows.map(({ name, value, unit, bar, holds, spread }) => [
        name,
        { value: `${value} ${unit}`, bar, holds, spread },
      ]),
    ),
  );
  writeFileSync(new URL('latest.json', import.meta.url), `${JSON.stringify(rows, null, 2)}\n`);
}
