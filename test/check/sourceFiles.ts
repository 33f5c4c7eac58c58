import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type SourceFile = { path: string; text: string };

/** The root of the repository, with a slash at its end. */
export const repository: string = fileURLToPath(new URL('../../', import.meta.url));

/** The packages of the workspace, each a folder of the root. */
export const packages = ['cypher', 'seeds', 'server', 'web', 'test'] as const;

const skipped = new Set(['node_modules', 'dist', 'generated']);

/** The TypeScript files of the packages; paths are relative to the repository. */
export function sourceFiles(): readonly SourceFile[] {
  return packages
    .flatMap((folder) => filesBelow(folder))
    .map((path) => ({ path, text: readFileSync(repository + path, 'utf8') }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(repository + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(path);
    return /\.tsx?$/.test(path) ? [path] : [];
  });
}
