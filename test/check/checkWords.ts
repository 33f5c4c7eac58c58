import { existsSync, readFileSync } from 'node:fs';
import { declaredNames } from './declaredNames.ts';
import { readGlossary } from './readGlossary.ts';
import { repository, type SourceFile, sourceFiles } from './sourceFiles.ts';

/** Libraries and protocols bring these words along: where they may stand. */
const allowedIn: Readonly<Record<string, readonly string[]>> = {
  node: ['web/canvas/', 'web/layout/', 'web/theme/', 'web/api/', 'server/'],
  edge: ['web/canvas/', 'web/api/', 'server/schema/', 'server/compiler/'],
  element: ['web/canvas/'],
};

/** Every name that uses a word which the glossary says to avoid. */
export async function checkWords(): Promise<readonly string[]> {
  const file = `${repository}docs/glossary.md`;
  if (!existsSync(file)) return ['Expected the words to avoid in docs/glossary.md, found no such file.'];
  return wordFaults(sourceFiles(), readGlossary(readFileSync(file, 'utf8')));
}

/** The faults of some files. @param avoided each word to avoid, with the one to use */
export function wordFaults(files: readonly SourceFile[], avoided: ReadonlyMap<string, string>): readonly string[] {
  return files
    .filter(({ path }) => !path.startsWith('test/'))
    .flatMap(({ path, text }) =>
      declaredNames(path, text).flatMap(({ name, line }) =>
        wordsOf(name)
          .filter((word) => avoided.has(word) && !allowedIn[word]?.some((folder) => path.startsWith(folder)))
          .map((word) => `${path}:${line} says "${name}"; the word here is "${avoided.get(word)}" (docs/glossary.md).`),
      ),
    );
}

/** "entityIds" → entity, ids, and "ids" also as "id". */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return [...new Set(words.map((word) => word.replace(/([^s])s$/, '$1')))];
}
