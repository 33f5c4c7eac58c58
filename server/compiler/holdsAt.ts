import type { Compilation } from './Compilation.ts';

/**
 * The conditions under which a link of one of these predicates holds at the time that is asked for; none where no time
 * is. Of no predicate there is no link, where Cypher would read no type as any type. A STATE holds from its beginning to its end; an EVENT has happened, and stays so. What is not known may be.
 */
export function holdsAt({ time, vocabulary }: Compilation, link: string, predicates: readonly string[]): string[] {
  if (predicates.length === 0) return ['false'];
  if (time === undefined) return [];
  const states = vocabulary.predicates.filter(({ name, aspect }) => aspect === 'STATE' && predicates.includes(name));
  /** What is asked of a STATE alone; where all are EVENTs, nothing. */
  const ofStates = (condition: string): string[] => {
    if (states.length === 0) return [];
    if (states.length === predicates.length) return [condition];
    return [`(NOT ${link}:${states.map(({ name }) => name).join('|')} OR ${condition})`];
  };
  if (time.certainty === 'CERTAIN') {
    return [
      `${link}.modality <> 'PLANNED'`,
      `${link}.sinceMax <= ${time.first}`,
      ...ofStates(`${link}.untilMin >= ${time.last}`),
    ];
  }
  return [
    `(${link}.sinceMin IS NULL OR ${link}.sinceMin <= ${time.last})`,
    ...ofStates(`(${link}.untilMax IS NULL OR ${link}.untilMax >= ${time.first})`),
  ];
}
