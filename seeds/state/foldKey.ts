import { foldName } from '@rendezvous/cypher/names/foldName.ts';
import { remember } from './remember.ts';

/** The fold key of a name; the checks and the graph ask for the same names. */
export const foldKey = remember(foldName);
