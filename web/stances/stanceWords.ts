import type { Stance } from './stanceMatrix.ts';

export const stanceWords: Readonly<Record<Stance, string>> = {
  SUPPORTS: 'Supports',
  OPPOSES: 'Opposes',
  NEUTRAL: 'Neutral',
  UNKNOWN: 'No known position',
};
