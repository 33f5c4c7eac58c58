import type { DyadAddress } from './dyadAddress.ts';
import type { Ledger, Row } from './ledgers.ts';

/** What of a ledger stands in one year: the rows that have come, and how many there are. */
export type YearPart = { readonly rows: readonly Row[]; readonly total: number };
/** A year of both ledgers; null: rows that stand in no year. A ledger that is not there has no part. */
export type LedgerYear = {
  readonly year: number | null;
  readonly cooperation: YearPart | null;
  readonly conflict: YearPart | null;
};

type Part = { readonly ledger: Ledger; readonly rows: readonly Row[] } | null;

/** The years of which rows have come, in the order that the address wants, those of no year last. */
export function rowsByYear(cooperation: Part, conflict: Part, order: DyadAddress['order']): readonly LedgerYear[] {
  const shown = new Set([cooperation, conflict].flatMap((part) => part?.rows.map(yearOf) ?? []));
  const years = [...shown].sort((one, other) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return order === 'NEWEST' ? other - one : one - other;
  });
  return years.map((year) => ({ year, cooperation: partOf(cooperation, year), conflict: partOf(conflict, year) }));
}

function partOf(part: Part, year: number | null): YearPart | null {
  if (!part) return null;
  const rows = part.rows.filter((row) => yearOf(row) === year);
  const { undated, byYear } = part.ledger;
  const counted = year === null ? undated : (byYear.find((one) => one.year === year)?.count ?? 0);
  return { rows, total: Math.max(rows.length, counted) };
}

/** The year in which a row began; null where it is unknown, or may be one of several. */
export function yearOf({ on }: Pick<Row, 'on'>): number | null {
  const years = new Set(on?.match(/\d{4}/g));
  const [year] = years;
  const mayBeAnother = years.size !== 1 || /^\d{4}[~?%]|X|^\.\.|\.\.$|\/$|^\//.test(on ?? '');
  return year === undefined || mayBeAnother ? null : Number(year);
}
