/** Which agreement is the ground of which program. */
type Governed = {
  /** Row of agreements.csv or bilateral_more.csv. */
  row: string;
  program: string;
  /** `ROW`: the program's row names the agreement. `NAME`: it follows from the agreement's name. */
  by: 'ROW' | 'NAME';
  /** Where the program's row says when it ended. */
  until?: string;
};

export const governed: readonly Governed[] = [
  { row: 'A08', program: 'apollo-soyuz', by: 'NAME' },
  { row: 'A11', program: 'interkosmos', by: 'NAME' },
  { row: 'A15', program: 'freedom', by: 'NAME' },
  { row: 'A18', program: 'shuttle-mir', by: 'NAME' },
  { row: 'A19', program: 'iss', by: 'NAME' },
  { row: 'A20', program: 'iss', by: 'NAME' },
  { row: 'A21', program: 'iss', by: 'NAME' },
  { row: 'A22', program: 'iss', by: 'NAME' },
  { row: 'A23', program: 'iss', by: 'NAME' },
  { row: 'A26', program: 'lend-dan', by: 'ROW' },
  { row: 'A29', program: 'ilrs', by: 'ROW' },
  { row: 'A31', program: 'cross-flights', by: 'ROW' },
  { row: 'A32', program: 'cross-flights', by: 'ROW' },
  { row: 'A33', program: 'us-deorbit-vehicle', by: 'ROW' },
  { row: 'A34', program: 'gateway', by: 'NAME' },
  { row: 'A35', program: 'gateway', by: 'NAME' },
  { row: 'A36', program: 'gateway', by: 'NAME' },
  { row: 'A37', program: 'gateway', by: 'NAME' },
  { row: 'A46', program: 'cospas-sarsat', by: 'NAME' },
  { row: 'A47', program: 'cbers', by: 'ROW' },
  { row: 'A48', program: 'cospas-sarsat', by: 'ROW' },
  { row: 'A66', program: 'cbers', by: 'NAME' },
  { row: 'A82', program: 'cbers', by: 'NAME' },
  { row: 'A84', program: 'cbers', by: 'NAME' },
  { row: 'A90', program: 'exomars', by: 'ROW', until: '2022-07-12' },
  { row: 'A93', program: 'nisar', by: 'NAME' },
  { row: 'A117', program: 'ilrs', by: 'NAME' },
  { row: 'A119', program: 'ilrs', by: 'NAME' },
  { row: 'A121', program: 'lunar-cruiser', by: 'ROW' },
  { row: 'A122', program: 'rosalind-franklin', by: 'ROW' },
  { row: 'A125', program: 'ilrs', by: 'NAME' },
  { row: 'A128', program: 'chang-e-8', by: 'NAME' },
];
