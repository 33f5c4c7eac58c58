import type { PlainMap } from '../values/PlainMap.ts';

/** What a claim is where its seed file does not say. */
export const claimDefaults: PlainMap = { modality: 'FACT', confidence: 'CERTAIN', rank: 'NORMAL' };

/** The properties of a claim that its seed file holds, in the shortest form: without sign, and without what is meant where nothing is said. */
export function writtenClaim({ sign: _sign, ...written }: PlainMap): PlainMap {
  return Object.fromEntries(Object.entries(written).filter(([name, value]) => claimDefaults[name] !== value));
}
