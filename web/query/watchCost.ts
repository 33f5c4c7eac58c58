import { QueryCostDocument } from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import { messageOf } from '../store/tasks/messageOf.ts';
import { documentOf, operationNameOf, operationsOf } from './operationsOf.ts';
import { queryStore } from './queryStore.ts';
import type { CostState, Draft } from './queryTypes.ts';

const stillFor = 300;

/** Asks the server what the query in the editor would cost, whenever it has been still for a while. Answers how to stop. */
export function watchCost(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let controller = new AbortController();
  const ask = (draft: Draft, wait: number) => {
    clearTimeout(timer);
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    timer = setTimeout(async () => {
      const cost = await costOf(draft, signal);
      if (!signal.aborted) queryStore.setState({ cost });
    }, wait);
  };
  ask(queryStore.getState().draft, 0);
  const stop = queryStore.subscribe(({ draft }, before) => {
    if (draft !== before.draft) ask(draft, stillFor);
  });
  return () => {
    stop();
    clearTimeout(timer);
    controller.abort();
  };
}

async function costOf(draft: Draft, signal: AbortSignal): Promise<CostState> {
  if (draft.query.trim() === '') return { state: 'empty' };
  const document = documentOf(draft.query);
  if (!document) return { state: 'unknown', reason: 'the query does not parse' };
  const asked = {
    document: draft.query,
    operationName: operationNameOf(draft, operationsOf(document)),
    variables: draft.variables.trim() === '' ? null : draft.variables,
  };
  try {
    const { queryCost: told } = await requestGraph(QueryCostDocument, asked, signal);
    const { cost, depth } = told;
    if (cost === null || depth === null) return { state: 'unknown', reason: told.problem ?? 'the server did not say' };
    return { state: 'known', cost: { ...told, cost, depth } };
  } catch (error) {
    return { state: 'unknown', reason: messageOf(error) };
  }
}
