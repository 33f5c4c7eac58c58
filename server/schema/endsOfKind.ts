import type { Predicate, PredicateEnd } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';

/** One end of a predicate, as the entity that stands there sees it. */
export type End = { predicate: Predicate; direction: 'OUT' | 'IN'; near: PredicateEnd; far: PredicateEnd };

/** Both ends of each predicate: first as its subject sees it, then as its object does. */
export function endsOf(predicates: readonly Predicate[]): End[] {
  return predicates.flatMap((predicate): End[] => {
    const { subject, object } = predicate;
    return [
      { predicate, direction: 'OUT', near: subject, far: object },
      { predicate, direction: 'IN', near: object, far: subject },
    ];
  });
}

/** The ends at which entities of one kind may stand. */
export function endsOfKind(predicates: readonly Predicate[], kind: string): End[] {
  return endsOf(predicates).filter(({ near }) => near.kinds === 'ANY' || near.kinds.includes(kind));
}
