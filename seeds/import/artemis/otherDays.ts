/** Where another source gives another day for a signature, or another order: see "Sources that disagree". */
export const otherDays: readonly { iso3: string; date: string; seen: string }[] = [
  {
    iso3: 'KOR',
    date: '2021-05-27',
    seen: 'SpaceNews: dates the signature of South Korea May 27, the day of announcement',
  },
  { iso3: 'DNK', date: '2024-11-14', seen: 'menews247.com: dates the signature of Denmark November 14' },
];

const upi = 'UPI 2022-12-13: Nigeria and Rwanda are 22nd and 23rd';

export const otherOrders: readonly { iso3: string; number: string; seen: string }[] = [
  { iso3: 'NGA', number: '22', seen: upi },
  { iso3: 'RWA', number: '23', seen: upi },
];
