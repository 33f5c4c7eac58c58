/** Which missions a row of `station_by_mission.csv` means; its words stand beside each. */
export type StationRule = {
  row: string;
  words: RegExp;
  station: string;
  missions: readonly RegExp[];
  not?: readonly string[];
};

const shuttle = (numbers: string) => new RegExp(`^STS-(${numbers})$`);

export const stationRules: readonly StationRule[] = [
  {
    row: 'Mir',
    words: /Soyuz T-15; Soyuz TM-2 to TM-30/,
    station: 'program:mir',
    missions: [/^Soyuz T-15$/, /^Soyuz TM-([2-9]|[12]\d|30)$/],
  },
  {
    row: 'Mir (Shuttle dockings)',
    words: /STS-71, 74, 76, 79, 81, 84, 86, 89, 91/,
    station: 'program:mir',
    missions: [shuttle('71|74|76|79|81|84|86|89|91')],
  },
  {
    row: 'ISS',
    words: /Soyuz TM-31 to TM-34, all Soyuz TMA and TMA-M, all Soyuz MS except MS-10/,
    station: 'program:iss',
    missions: [/^Soyuz TM-3[1-4]$/, /^Soyuz TMA-/, /^Soyuz MS-/],
    not: ['Soyuz MS-10'],
  },
  {
    row: 'ISS',
    words: /STS-88, 92, 96 to 98, 100 to 102, 104 to 106, 108, 110 to 124 \(not 107, 109\), 126 to 135 \(not 125\)/,
    station: 'program:iss',
    missions: [shuttle('88|92|9[678]|10[0124568]|11\\d|12[0-46-9]|13[0-5]')],
  },
  {
    row: 'ISS',
    words: /SpaceX Demo-2 and Crew-1 to Crew-12, Axiom 1 to 4, Boeing Crew Flight Test/,
    station: 'program:iss',
    missions: [
      /^Crew Dragon Demo-2$/,
      /^SpaceX Crew-([1-9]|1[0-2])$/,
      /^Ax-[12]$/,
      /^Axiom Mission [34]$/,
      /^Boeing Crew Flight Test$/,
    ],
  },
  {
    row: 'Tiangong station',
    words: /Shenzhou 12 and later/,
    station: 'program:tiangong',
    missions: [/^Shenzhou (1[2-9]|2\d)$/],
  },
  { row: 'Tiangong-1', words: /Shenzhou 9, 10/, station: 'program:tiangong-1', missions: [/^Shenzhou (9|10)$/] },
  { row: 'Tiangong-2', words: /Shenzhou 11/, station: 'program:tiangong-2', missions: [/^Shenzhou 11$/] },
  { row: 'Skylab', words: /Skylab 2, 3, 4/, station: 'program:skylab', missions: [/^Skylab [234]$/] },
  {
    row: 'Salyut 7',
    words: /T-5, T-6, T-7, T-9, T-10, T-11, T-12, T-13, T-14, T-15/,
    station: 'program:salyut-7',
    missions: [/^Soyuz T-([5679]|1[0-5])$/],
  },
  {
    row: 'Salyut 6',
    words: /Soyuz 26 to 40 except 25, 33 \(no docking\) and 34 \(uncrewed\), Soyuz T-2, T-3, T-4/,
    station: 'program:salyut-6',
    missions: [/^Soyuz (2[6-9]|3[0-9]|40)$/, /^Soyuz T-[234]$/],
    not: ['Soyuz 33', 'Soyuz 34'],
  },
];
