/** Where a page that a row names gives another day for one party. */
type Contested = { row: string; party: string; date: string; seen: string };

export const contested: readonly Contested[] = [
  {
    row: 'A110',
    party: 'nation:SAU',
    date: '2020-06-14',
    seen: 'saudigazette.com.sa 594249: dates the Saudi signature June 14, 2020',
  },
];
