import { readFileSync } from 'node:fs';

const loaded = new Map<string, string>();

/**
 * A statement by its path below this folder, without ending: `load/createLinks`.
 * @returns the text of the file, its header comment with it
 */
export function loadStatement(name: string): string {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`./${name}.cypher`, import.meta.url), 'utf8');
  loaded.set(name, text);
  return text;
}
