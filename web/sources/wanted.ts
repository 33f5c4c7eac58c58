import { type SourceType, typeWords } from './sourceTypes.ts';

export type Order = keyof typeof orders;

/** What the page shows, as its address says it. */
export type Wanted = {
  /** What the title or the publisher has in it. */
  readonly text: string;
  readonly type: SourceType | null;
  readonly order: Order;
  /** Id of the source that is open. */
  readonly source: string | null;
  /** What the address asks for and the page does not know, in words. */
  readonly faults: readonly string[];
};

/** By what the list may be ordered: what the API calls it, and in words. */
export const orders = {
  claims: { by: ['CLAIM_COUNT_DESC', 'TITLE_ASC'], words: 'Most claims first' },
  date: { by: ['PUBLISHED_ON_DESC', 'TITLE_ASC'], words: 'Newest first' },
  title: { by: ['TITLE_ASC'], words: 'By title' },
} as const;

/** What the query part of an address asks for. A type or an order that is not known is told, and left out. */
export function readWanted(query: string): Wanted {
  const parts = new URLSearchParams(query);
  const faults: string[] = [];
  const oneOf = <Name extends string>(key: string, known: Readonly<Record<Name, unknown>>): Name | null => {
    const found = parts.get(key);
    if (found === null || Object.hasOwn(known, found)) return found as Name | null;
    faults.push(`The address asks for the ${key} “${found}”; known are ${Object.keys(known).join(', ')}.`);
    return null;
  };
  return {
    text: parts.get('text') ?? '',
    type: oneOf('type', typeWords),
    order: oneOf('order', orders) ?? 'claims',
    source: parts.get('source') || null,
    faults,
  };
}

/** The address of the page that shows this; what is as usual is left out. */
export function addressOf({ text, type, order, source }: Omit<Wanted, 'faults'>): string {
  const parts = new URLSearchParams();
  if (text !== '') parts.set('text', text);
  if (type !== null) parts.set('type', type);
  if (order !== 'claims') parts.set('order', order);
  if (source !== null) parts.set('source', source);
  const query = parts.toString().replaceAll('%3A', ':');
  return query === '' ? '/sources' : `/sources?${query}`;
}
