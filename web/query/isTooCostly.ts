import type { CostState } from './queryTypes.ts';

/** True where the server would refuse what stands in the editor: it costs too much, or goes too deep. */
export function isTooCostly(state: CostState): boolean {
  return state.state === 'known' && (state.cost.cost > state.cost.limit || state.cost.depth > state.cost.depthLimit);
}
