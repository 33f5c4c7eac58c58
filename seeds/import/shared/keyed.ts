import type { Known } from './Known.ts';

const kinds: Readonly<Record<string, string>> = { A: 'Agreement', D: 'Disagreement', M: 'Meeting' };

/** What a key of the facts stands for: `A12`, `D02`, `M11`, else an id without the kind, of a program; undefined where no file makes it. */
export function keyed(key: string, known: Known): string | undefined {
  const kind = kinds[/^([ADM])\d+$/.exec(key)?.[1] ?? ''];
  const id = kind === undefined ? known.find('Program', `program:${key}`) : known.find(kind, key);
  return id !== undefined && known.has(id) ? id : undefined;
}
