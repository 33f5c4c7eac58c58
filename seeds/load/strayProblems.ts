import type { Problem } from '../checks/Problem.ts';
import { placeAt } from '../reader/placeAt.ts';
import { isFree, type ReadSeeds } from '../reader/readSeeds.ts';
import { placesOfIds } from './placesOfIds.ts';

/** What seed files made that only the loader makes, or that nobody knows. */
export function strayProblems(stray: readonly { what: string; id: string | null }[], seeds: ReadSeeds): Problem[] {
  const placeOf = placesOfIds(seeds);
  const free = seeds.statements.filter(isFree);
  const only = free.length === 1 ? free[0]?.statement : undefined;
  const first = only?.tokens[0];
  const whole = only === undefined || first === undefined ? undefined : placeAt(only.file, first.start, first.end);
  return stray.map(({ what, id }) => ({
    rule: 'statementNotAllowed',
    severity: 'ERROR',
    place: (id === null ? undefined : placeOf(id)) ?? whole,
    expected: 'entities, sources, claims, their evidence and their contradictions',
    found: id === null ? what : `${what} at ${id}`,
    nextStep: 'Write a claim: SUBJECT, OBJECT and links are made from it. An entity has the label Entity and one kind.',
  }));
}
