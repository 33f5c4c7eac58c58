import { kinds } from './kinds.ts';
import { predicates } from './predicates.ts';
import type { Vocabulary } from './vocabularyTypes.ts';

/** The kinds and predicates of Rendezvous. */
export const vocabulary: Vocabulary = { kinds, predicates };
