import { SearchSideDocument } from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import type { Find } from '../panels/useSearch.ts';

/** Finds who may be a side: nations first, then anything else. */
export const findSides: Find = async (text, first, signal) => {
  const { nations, search } = await requestGraph(SearchSideDocument, { text, first }, signal);
  const isNation = new Set(nations.nodes.map(({ entity }) => entity.id));
  const others = search.nodes.filter(({ entity }) => !isNation.has(entity.id));
  return { totalCount: search.totalCount, nodes: [...nations.nodes, ...others].slice(0, first) };
};
