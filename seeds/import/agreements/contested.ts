/** Where a page that a row names gives another day for one party. */
type Contested = {
  row: string;
  party: string;
  date: string;
  seen: string;
  /** The page that the row rests on is the one that says so: the row's own day was not seen. */
  isRowUnseen?: true;
};

const canada = 'treaty-accord.gc.ca 105652: signed Campbell 12 and Bridenstine 15 November 2020';
const readout = 'spaceref.com 51844: NASA readout, tells it under Monday, October 1';

export const contested: readonly Contested[] = [
  { row: 'A35', party: 'nation:CAN', date: '2020-11-12', seen: canada, isRowUnseen: true },
  { row: 'A35', party: 'nation:USA', date: '2020-11-15', seen: canada, isRowUnseen: true },
  { row: 'A105', party: 'agency:nasa', date: '2018-10-01', seen: readout },
  { row: 'A105', party: 'agency:uaesa', date: '2018-10-01', seen: readout },
  {
    row: 'A110',
    party: 'nation:SAU',
    date: '2020-06-14',
    seen: 'saudigazette.com.sa 594249: dates the Saudi signature June 14, 2020',
  },
];
