import { readKnownDate } from '../dates/readKnownDate.ts';

/** What the address of the page says: the two sides, the time, and which rows come first. */
export type DyadAddress = {
  readonly a: string;
  readonly b: string;
  /** Known dates; null: any time. */
  readonly since: string | null;
  readonly until: string | null;
  readonly order: 'NEWEST' | 'OLDEST';
  /** The disagreement of which the stances are read; null: the first of the rows. */
  readonly stances: string | null;
};

/** The pair that the page opens with where the address names none. */
const usual = { a: 'nation:USA', b: 'nation:RUS' };

/**
 * What is no date is left out: an address is also written by hand.
 * @param search what stands behind the `?` of an address
 */
export function readAddress(search: string): DyadAddress {
  const said = new URLSearchParams(search);
  const textOf = (name: string) => said.get(name)?.trim() || null;
  return {
    a: textOf('a') ?? usual.a,
    b: textOf('b') ?? usual.b,
    since: readKnownDate(textOf('since') ?? ''),
    until: readKnownDate(textOf('until') ?? ''),
    order: textOf('order')?.toUpperCase() === 'OLDEST' ? 'OLDEST' : 'NEWEST',
    stances: textOf('stances'),
  };
}

/** `/dyad?a=nation:USA&b=nation:RUS`, and what else differs from how the page opens. */
export function toAddress({ a, b, since, until, order, stances }: DyadAddress): string {
  const said = new URLSearchParams({ a, b });
  if (since) said.set('since', since);
  if (until) said.set('until', until);
  if (order === 'OLDEST') said.set('order', 'oldest');
  if (stances) said.set('stances', stances);
  return `/dyad?${said.toString().replaceAll('%3A', ':')}`;
}
