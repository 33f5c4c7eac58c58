import { posix } from 'node:path';
import { type SourceFile, sourceFiles } from './sourceFiles.ts';

/** Which packages a package may know. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  cypher: [],
  seeds: ['cypher'],
  server: ['cypher'],
  web: [],
  test: ['cypher', 'seeds', 'server', 'web'],
};

/** Every import that goes against the one direction, and every use of Cytoscape outside the canvas. */
export async function checkImports(): Promise<readonly string[]> {
  return sourceFiles().flatMap(importFaults);
}

/** The faults of one file. */
export function importFaults(file: SourceFile): readonly string[] {
  const own = packageOf(file.path);
  return importsOf(file).flatMap(({ target, line }) => {
    const place = `${file.path}:${line}`;
    if (/^cytoscape(\/|$)/.test(target) && own === 'web' && !file.path.startsWith('web/canvas/')) {
      return [`${place} imports ${target}; only web/canvas may.`];
    }
    const other = packageReached(file.path, target);
    if (other === undefined || other === own || mayImport[own]?.includes(other)) return [];
    const allowed = mayImport[own]?.join(', ') || 'no other package';
    return [`${place} imports ${target}; ${own} may import ${allowed}.`];
  });
}

function importsOf({ text }: SourceFile): { target: string; line: number }[] {
  const pattern = /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => ({
    target: match[1] ?? match[2] ?? '',
    line: text.slice(0, match.index + match[0].length).split('\n').length,
  }));
}

function packageReached(path: string, target: string): string | undefined {
  if (target.startsWith('.')) return packageOf(posix.join(posix.dirname(path), target));
  return /^@rendezvous\/([a-z]+)/.exec(target)?.[1];
}

function packageOf(path: string): string {
  return path.split('/')[0] ?? '';
}
