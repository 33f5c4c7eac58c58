import type { GraphQLSchema } from 'graphql';
import { postGraph } from '../api/postGraph.ts';
import { documentOf, operationNameOf, operationsOf } from './operationsOf.ts';
import { queryStore } from './queryStore.ts';
import type { Cost, CostState, Draft } from './queryTypes.ts';
import { readVariables } from './readVariables.ts';

const stillFor = 300;
const question = `query Cost($document: String!, $operationName: String, $variables: String) {
  queryCost(document: $document, operationName: $operationName, variables: $variables) {
    cost limit depth depthLimit parts { path cost }
  }
}`;

/** Asks the server what the query in the editor would cost, whenever it has been still for a while. Answers how to stop. */
export function watchCost(schema: GraphQLSchema): () => void {
  if (!schema.getQueryType()?.getFields().queryCost) return () => undefined;
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

type Told = { data?: { queryCost: Cost | null } | null; errors?: readonly { message: string }[] };

async function costOf(draft: Draft, signal: AbortSignal): Promise<CostState> {
  if (draft.query.trim() === '') return { state: 'empty' };
  const document = documentOf(draft.query);
  if (!document) return { state: 'unknown', reason: 'the query does not parse' };
  const variables = readVariables(draft.variables);
  if ('problem' in variables) return { state: 'unknown', reason: 'the variables are no JSON object' };
  try {
    const response = await postGraph(
      {
        query: question,
        variables: {
          document: draft.query,
          operationName: operationNameOf(draft, operationsOf(document)),
          variables: draft.variables.trim() === '' ? null : draft.variables,
        },
      },
      signal,
    );
    const { data, errors } = (await response.json()) as Told;
    if (data?.queryCost) return { state: 'known', cost: data.queryCost };
    return { state: 'unknown', reason: errors?.[0]?.message ?? 'the server did not say' };
  } catch {
    return { state: 'unknown', reason: 'the server cannot be reached' };
  }
}
