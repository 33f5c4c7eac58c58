import type { Known } from '../shared/Known.ts';
import { keyed } from '../shared/keyed.ts';
import { ownTable } from '../shared/ownTable.ts';

/** What the free words of an `about` cell stand for, and why. */
const meanings = ownTable(new URL('./about.csv', import.meta.url));

const kinds = ['Program', 'Mission', 'Nation', 'Person', 'Agency'];

/** What a statement is about, by the words and keys of its cell; `left` is what no file makes. */
export function subjectsOf(cell: string, known: Known): { subjects: string[]; left: string[] } {
  const subjects: string[] = [];
  const left: string[] = [];
  for (const one of cell.split('; ').flatMap(meant)) {
    const id = subjectOf(one, known);
    if (id === undefined) left.push(one);
    else if (!subjects.includes(id)) subjects.push(id);
  }
  return { subjects, left };
}

/** The table's ids for the words; keys may stand with commas too: `D12, D13`. */
function meant(words: string): string[] {
  return meanings.get(words)?.ids?.split(' ') ?? words.split(', ');
}

function subjectOf(words: string, known: Known): string | undefined {
  if (/^(person|agency|nation|program|mission):/.test(words)) return words;
  const named = kinds.map((kind) => known.find(kind, words)).find((id) => id !== undefined);
  return named ?? keyed(words, known);
}
