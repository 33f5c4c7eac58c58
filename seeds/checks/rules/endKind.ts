import type { PredicateEnd } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { Problem } from '../Problem.ts';
import type { Rule } from '../Rule.ts';

/** Both ends of a claim are of kinds that its predicate joins, and of one kind where it asks for that. */
export const endKind: Rule = ({ items, vocabulary, entities }) =>
  items.claims.flatMap(({ properties, placeOf }) => {
    const predicate = vocabulary.predicates.find(({ name }) => name === properties.predicate);
    if (predicate === undefined) return [];
    const kindOf = (end: 'subject' | 'object') => entities.get(String(properties[end]))?.kind;
    const problems = (['subject', 'object'] as const).flatMap((end): Problem[] => {
      const kind = kindOf(end);
      if (kind === undefined || mayStand(predicate[end], kind)) return [];
      return [
        {
          rule: 'endKind',
          severity: 'ERROR',
          place: placeOf(end),
          expected: `as ${end} of ${predicate.name} one of ${[predicate[end].kinds].flat().join(', ')}`,
          found: `${properties[end]}, of the kind ${kind}`,
          nextStep: 'Turn the claim round, or take another predicate.',
        },
      ];
    });
    const [subject, object] = [kindOf('subject'), kindOf('object')];
    const differ = predicate.sameKind && subject !== undefined && object !== undefined && subject !== object;
    if (problems.length > 0 || !differ) return problems;
    return [
      {
        rule: 'endKind',
        severity: 'ERROR',
        place: placeOf('object'),
        expected: `both ends of ${predicate.name} of the same kind`,
        found: `${subject} and ${object}`,
        nextStep: 'Take another predicate.',
      },
    ];
  });

function mayStand({ kinds }: PredicateEnd, kind: string): boolean {
  return kinds === 'ANY' || kinds.includes(kind);
}
