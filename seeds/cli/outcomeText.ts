import { problemText } from '../checks/problemText.ts';
import { isError } from '../load/judgeSeeds.ts';
import type { LoadOutcome } from '../load/loadSeeds.ts';
import type { SeedFolder } from '../load/SeedFolder.ts';
import { changesText } from './changesText.ts';

/** All problems and the difference, as a person reads them. */
export function outcomeText({ problems, changes }: Partial<LoadOutcome>, { files, distinct }: SeedFolder): string[] {
  const shown = distinct === undefined ? files : [...files, distinct];
  const errors = problems?.filter(isError).length ?? 0;
  const warnings = (problems?.length ?? 0) - errors;
  return [
    ...(problems ?? []).map((problem) => `${problemText(problem, shown)}\n`),
    `${counted(files.length, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
    ...(changes === undefined ? [] : [changesText(changes)]),
  ];
}

/** "1 file", "2 files". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
