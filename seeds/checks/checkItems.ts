import { byForm, type SeedItem } from '../reader/SeedItem.ts';
import type { Context } from './Context.ts';
import type { Problem } from './Problem.ts';
import { rules } from './rules.ts';

export type CheckOptions = Pick<Context, 'vocabulary' | 'texts'> &
  Partial<Pick<Context, 'named' | 'distinct'>> & {
    /** Called after each rule with how many have been looked at, and how many there are. */
    onRule?: (done: number, total: number) => void;
  };

/** All that is wrong with the rows of the seed files. */
export function checkItems(
  items: readonly SeedItem[],
  { vocabulary, texts, named = new Set(), distinct = [], onRule }: CheckOptions,
): Problem[] {
  const sorted = byForm(items);
  const context: Context = {
    vocabulary,
    items: sorted,
    entities: firstById(sorted.entities),
    sources: firstById(sorted.sources),
    texts,
    distinct,
    named,
  };
  return rules.flatMap((rule, index) => {
    const problems = rule(context);
    onRule?.(index + 1, rules.length);
    return problems;
  });
}

function firstById<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return first;
}
