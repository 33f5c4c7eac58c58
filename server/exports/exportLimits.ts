/** How much of the server exports may take. */
export type ExportLimits = {
  /** At a time; one more is answered with 503. */
  parallel: number;
  /** Milliseconds in which a reader has to take something. */
  stall: number;
  /** Milliseconds after which the database ends an export, however its reader reads. */
  whole: number;
};

export const exportLimits: ExportLimits = { parallel: 2, stall: 60_000, whole: 30 * 60_000 };
