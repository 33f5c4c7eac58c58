import type { State } from '../viewTypes.ts';
import { rememberLast } from './rememberLast.ts';

/** The predicates that hold over an interval; all others are events. */
export const statePredicates = ({ opening }: Pick<State, 'opening'>): ReadonlySet<string> =>
  compute(opening.state === 'ready' ? opening.vocabulary : null);

const compute = rememberLast(
  (vocabulary: Extract<State['opening'], { state: 'ready' }>['vocabulary'] | null) =>
    new Set(
      (vocabulary?.predicates ?? [])
        .filter(({ aspect }) => aspect === 'STATE')
        .map(({ predicate }) => String(predicate)),
    ),
);
