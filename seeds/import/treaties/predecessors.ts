/**
 * States that came out of another one, or out of its dependency, by the code of that other state. Where the data
 * repeats the day on which the other ratified, that act was not theirs: they are party by succession.
 */
export const predecessors: Readonly<Record<string, string>> = {
  CZE: 'CSK',
  SVK: 'CSK',
  BIH: 'YUG',
  HRV: 'YUG',
  MNE: 'YUG',
  SRB: 'YUG',
  SVN: 'YUG',
  ATG: 'GBR',
  BHS: 'GBR',
  BWA: 'GBR',
  FJI: 'GBR',
  GMB: 'GBR',
  MLT: 'GBR',
  MUS: 'GBR',
  MWI: 'GBR',
  PNG: 'GBR',
  SGP: 'GBR',
  TON: 'GBR',
  VCT: 'GBR',
  ZMB: 'GBR',
};

/** Codes that the data uses for a state before it was that state: until when, and whose acts those were. */
export const earlierStates: Readonly<Record<string, { until: string; nation: string | undefined }>> = {
  RUS: { until: '1991-12-25', nation: 'nation:SUN' },
  YEM: { until: '1990-05-22', nation: 'nation:YMD' },
  /** Taiwan has rows of its own for what the Republic of China did. */
  CHN: { until: '1971-10-25', nation: undefined },
};
