import { readAddress, toAddress } from '@rendezvous/web/dyad/dyadAddress.ts';
import type { Ledger, Row } from '@rendezvous/web/dyad/ledgers.ts';
import { rowsByYear, yearOf } from '@rendezvous/web/dyad/rowsByYear.ts';
import { describe, expect, it } from 'vitest';

describe('the address of a dyad', () => {
  it('names the United States and Russia where it says nothing', () => {
    expect(readAddress('')).toEqual({
      a: 'nation:USA',
      b: 'nation:RUS',
      since: null,
      until: null,
      order: 'NEWEST',
      stances: null,
    });
  });

  it('says what the page shows, and brings it back', () => {
    const address = {
      a: 'nation:CHN',
      b: 'agency:esa',
      since: '2018',
      until: '2020-05',
      order: 'OLDEST',
      stances: 'disagreement:x',
    } as const;
    const text = toAddress(address);
    expect(text).toBe('/dyad?a=nation:CHN&b=agency:esa&since=2018&until=2020-05&order=oldest&stances=disagreement:x');
    expect(readAddress(text.slice('/dyad'.length))).toEqual(address);
  });
});

describe('the year of a row', () => {
  it.each([
    ['2025-07-31', 2025],
    ['2025', 2025],
    ['2025-04~', 2025],
    ['2021-01/2021-06', 2021],
    ['2021/2023', null],
    ['2019~', null],
    ['202X', null],
    ['2019/..', null],
    [null, null],
  ])('of %s is %s', (on, year) => {
    expect(yearOf({ on })).toBe(year);
  });
});

describe('rowsByYear', () => {
  const row = (on: string | null) => ({ on, cursor: on ?? '' }) as Row;
  const part = (dates: (string | null)[], byYear: Record<number, number>, undated = 0) => ({
    rows: dates.map(row),
    ledger: {
      undated,
      byYear: Object.entries(byYear).map(([year, count]) => ({ year: Number(year), count })),
    } as Ledger,
  });

  it('keeps both apart, counts what has not come, and puts what stands in no year last', () => {
    const cooperation = part(['2025-07-31', '2022', null], { 2022: 3, 2025: 1 }, 2);
    const conflict = part(['2024-05-16'], { 2022: 5, 2024: 1 });
    const years = rowsByYear(cooperation, conflict, 'NEWEST');
    expect(
      years.map(({ year, ...both }) => [
        year,
        ...[both.cooperation, both.conflict].map((one) => [one?.rows.length, one?.total]),
      ]),
    ).toEqual([
      [2025, [1, 1], [0, 0]],
      [2024, [0, 0], [1, 1]],
      [2022, [1, 3], [0, 5]],
      [null, [1, 2], [0, 0]],
    ]);
    expect(rowsByYear(cooperation, conflict, 'OLDEST').map(({ year }) => year)).toEqual([2022, 2024, 2025, null]);
  });

  it('has no part of a ledger that is not there', () => {
    expect(rowsByYear(null, part(['2024'], { 2024: 1 }), 'NEWEST')).toEqual([
      { year: 2024, cooperation: null, conflict: { rows: [row('2024')], total: 1 } },
    ]);
  });
});
