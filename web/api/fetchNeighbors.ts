import { ExpandDocument, type ExpandQuery, type ExpandQueryVariables } from './generated/operations.ts';
import { requestGraph } from './requestGraph.ts';

export type Neighbors = ExpandQuery['neighborhood'];

/** The next neighbours of some entities, without those the client holds, and how many there are by predicate and direction. */
export async function fetchNeighbors(variables: ExpandQueryVariables): Promise<Neighbors> {
  return (await requestGraph(ExpandDocument, variables)).neighborhood;
}
