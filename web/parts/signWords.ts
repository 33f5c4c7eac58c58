import type { Sign } from '../store/viewTypes.ts';

/** The signs in words. */
export const signWords: Readonly<Record<Sign, string>> = {
  COOPERATION: 'Cooperation',
  CONFLICT: 'Conflict',
  NEUTRAL: 'Neutral',
};
