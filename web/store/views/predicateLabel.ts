import type { State } from '../viewTypes.ts';

/** The label a predicate has when it is seen from one end. */
export function predicateLabel(state: Pick<State, 'opening'>, predicate: string, direction: 'IN' | 'OUT'): string {
  const info =
    state.opening.state === 'ready'
      ? state.opening.vocabulary.predicates.find((candidate) => candidate.predicate === predicate)
      : undefined;
  const plain = predicate.toLowerCase().replaceAll('_', ' ');
  return (direction === 'OUT' ? info?.label : info?.inverseLabel) ?? plain;
}
