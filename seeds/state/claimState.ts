import { signOf } from '@rendezvous/cypher/vocabulary/signOf.ts';
import type { Vocabulary } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import { type ClaimRow, textIn } from '../reading/Rows.ts';
import type { PropertyMap } from './GraphState.ts';
import { propertiesOf } from './propertiesOf.ts';

const defaults = { modality: 'FACT', confidence: 'CERTAIN', rank: 'NORMAL' };

/** A claim as it stands in the graph: its row, what it leaves unsaid, and the sign of its predicate. */
export function claimState(row: ClaimRow, vocabulary: Vocabulary): PropertyMap {
  const own = { id: textIn(row, 'id') ?? '', ...defaults, ...propertiesOf(row.claim) };
  const predicate = vocabulary.predicates.find(({ name }) => name === textIn(row.claim, 'predicate'));
  if (predicate === undefined) return own;
  return { ...own, sign: signOf(predicate.sign, (name) => row.claim.cells.get(name)?.value) };
}
