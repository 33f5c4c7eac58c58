import type { Place } from '../reader/Place.ts';

/** Something that is wrong with the seed files. WARNING: the files load all the same. */
export type Problem = {
  /** Name of the rule that found it. */
  rule: string;
  severity: 'ERROR' | 'WARNING';
  /** Undefined where no place is known. */
  place: Place | undefined;
  expected: string;
  found: string;
  nextStep: string;
};
