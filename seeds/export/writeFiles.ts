import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import { folderFault } from '@rendezvous/cypher/local/folderFault.ts';

export type WriteOptions = {
  /** In which the files are put; it is made where it is not there. */
  folder: string;
  /** Whether files that are there are replaced. */
  force: boolean;
  signal: AbortSignal;
  /** Runs once all is written, before any file has its name; when it throws, there is no file. */
  confirm(): Promise<void>;
};

type Draft = { path: string; draft: string; text: AsyncIterable<string> };

/**
 * Writes the files of a folder: all of them, or none. Each is written beside its place under another name and renamed
 * into it when all are done.
 * @returns the paths of the files
 * @throws UsageError where a file is there already, or the folder cannot be written
 */
export async function writeFiles(
  files: readonly { name: string; text: AsyncIterable<string> }[],
  { folder, force, signal, confirm }: WriteOptions,
): Promise<string[]> {
  const drafts = files.map(({ name, text }) => draftOf(join(folder, name), text));
  refuseTaken(drafts, force);
  const begun: string[] = [];
  let made = false;
  try {
    made = makeFolder(folder);
    for (const { draft, text } of drafts) {
      const file = await open(draft, 'wx');
      begun.push(draft);
      await pipeline(text, file.createWriteStream({ flush: true }), { signal }).finally(() => file.close());
    }
    await confirm();
    for (const { draft, path } of drafts) renameSync(draft, path);
    return drafts.map(({ path }) => path);
  } catch (error) {
    for (const draft of begun) rmSync(draft, { force: true });
    if (made && readdirSync(folder).length === 0) rmdirSync(folder);
    throw folderFault(folder, error, 'No file was written. Mend it, or name another place with --output.');
  }
}

function draftOf(path: string, text: AsyncIterable<string>): Draft {
  return { path, draft: join(dirname(path), `.${basename(path)}.${process.pid}.part`), text };
}

function refuseTaken(drafts: readonly Draft[], force: boolean): void {
  const taken = drafts.map(({ path }) => path).filter((path) => existsSync(path));
  const odd = taken.filter((path) => !statSync(path).isFile());
  if (odd.length > 0) {
    throw new UsageError(
      `Expected a file or nothing at ${odd.join(', ')}, found something else.`,
      'Name another place with --output; without it the export goes to standard output.',
    );
  }
  if (force || taken.length === 0) return;
  throw new UsageError(
    `Expected no file at ${taken.join(', ')}, found one.`,
    'Nothing was written. Replace what is there with --force, or name another place with --output.',
  );
}

function makeFolder(folder: string): boolean {
  if (existsSync(folder)) return false;
  mkdirSync(folder);
  return true;
}
