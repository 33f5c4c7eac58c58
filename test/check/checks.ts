import { checkImports } from './checkImports.ts';
import { checkWords } from './checkWords.ts';
import { runTool } from './runTool.ts';
import type { SourceCheck } from './SourceCheck.ts';
import { packages } from './sourceFiles.ts';

/** What `pnpm check` looks at, in the order of its lines. */
export const checks: readonly SourceCheck[] = [
  ...packages.map((name) => ({ name: `types of ${name}`, run: () => runTool('tsc', '-p', name, '--pretty', 'false') })),
  { name: 'lint and format', run: () => runTool('biome', 'check', '--error-on-warnings', '--colors=off', '.') },
  { name: 'nothing unused', run: () => runTool('knip', '--no-progress', '--no-config-hints') },
  { name: 'import direction', run: checkImports },
  { name: 'words of the glossary', run: checkWords },
];
