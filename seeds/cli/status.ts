import { UsageError } from '@rendezvous/cypher/errors/UsageError.ts';
import type { LoadedRelease } from '@rendezvous/cypher/export/LoadedRelease.ts';
import { fileHashes } from '../load/fileHashes.ts';
import { readFolder } from '../load/readFolder.ts';
import { readRelease } from '../load/readRelease.ts';
import type { SeedFile } from '../reader/SeedFile.ts';
import { exitCodes } from './exitCodes.ts';
import { openDatabase } from './openDatabase.ts';
import type { CommandResult } from './runCommand.ts';

type FileStates = { unchanged: string[]; changed: string[]; added: string[]; gone: string[] };

/** `seed status`: which files are loaded, and which have changed since. */
export async function status(options: { folder: string }): Promise<CommandResult> {
  const present = fileHashes(readable(options.folder));
  const release = await loadedRelease();
  const files = fileStates(present, release?.fileHashes ?? []);
  const isLoaded = release !== undefined && !differs(files);
  return {
    text: statusText(release, files),
    json: { command: 'status', isLoaded, release: release ?? null, files },
    exitCode: isLoaded ? exitCodes.done : exitCodes.filesWrong,
  };
}

function readable(folder: string): readonly SeedFile[] {
  const { files, problems = [] } = readFolder(folder);
  if (problems.length === 0) return files;
  throw new UsageError(
    `Expected seed files that can be read in ${folder}, found ${problems.length} that cannot.`,
    'Run seed check: it names them.',
  );
}

async function loadedRelease(): Promise<LoadedRelease | undefined> {
  const { driver, settings, close } = await openDatabase((line) => process.stderr.write(`${line}\n`));
  const session = driver.session({ database: settings.database, defaultAccessMode: 'READ' });
  try {
    return await session.executeRead((transaction) => readRelease(transaction as never));
  } finally {
    await session.close();
    await close();
  }
}

function fileStates(now: readonly string[], loaded: readonly string[]): FileStates {
  const before = new Map(loaded.map(splitHash));
  const present = new Map(now.map(splitHash));
  const names = [...present.keys()];
  return {
    unchanged: names.filter((name) => before.get(name) === present.get(name)),
    changed: names.filter((name) => before.has(name) && before.get(name) !== present.get(name)),
    added: names.filter((name) => !before.has(name)),
    gone: [...before.keys()].filter((name) => !present.has(name)),
  };
}

function differs({ changed, added, gone }: FileStates): boolean {
  return changed.length + added.length + gone.length > 0;
}

/** "name sha256"; a name may hold spaces, a hash does not. */
function splitHash(line: string): [string, string] {
  const at = line.lastIndexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
}

function statusText(release: LoadedRelease | undefined, files: FileStates): string {
  if (release === undefined)
    return `Nothing is loaded; there are ${files.added.length} files. Load them with: seed load`;
  const { hash, loadedAt, entities, claims, links, sources } = release;
  return [
    `Release ${hash.slice(0, 12)}, loaded ${loadedAt}: ${entities} entities, ${claims} claims, ${links} links, ${sources} sources.`,
    ...files.unchanged.map((name) => `  unchanged  ${name}`),
    ...files.changed.map((name) => `  changed    ${name}`),
    ...files.added.map((name) => `  new        ${name}`),
    ...files.gone.map((name) => `  gone       ${name}`),
    differs(files) ? 'The files are not what is loaded. Load them with: seed load' : 'The graph holds these files.',
  ].join('\n');
}
