import { NotConnected } from '../api/NotConnected.ts';
import { postGraph } from '../api/postGraph.ts';
import { messageOf } from '../store/tasks/messageOf.ts';
import { loseConnection, watchConnection } from '../store/tasks/watchConnection.ts';
import { documentOf, operationNameOf, operationsOf } from './operationsOf.ts';
import { keepRun } from './pastRuns.ts';
import { queryStore } from './queryStore.ts';
import type { Draft, Failure, Result } from './queryTypes.ts';
import { readFaults, type Told, titleOf } from './readFaults.ts';
import { readVariables } from './readVariables.ts';

let running: AbortController | null = null;

/** Runs what stands in the editors. A run that is under way is given up. */
export async function runQuery(countRows: (result: Result) => number): Promise<void> {
  running?.abort();
  const { draft } = queryStore.getState();
  const controller = new AbortController();
  running = controller;
  queryStore.setState({ isRunning: true, announcement: 'The query runs.' });
  const answer = await askFor(draft, controller.signal);
  if (running !== controller) return;
  running = null;
  if (answer === 'aborted') return;
  const rows = 'data' in answer ? countRows(answer) : null;
  const run = { ...draft, at: new Date().toISOString(), rows };
  queryStore.setState(({ history, result }) => ({
    isRunning: false,
    ...('data' in answer ? { result: answer, failure: null } : { failure: answer, result }),
    announcement: 'data' in answer ? `${rows} rows.` : `${answer.title} ${answer.faults[0]?.message ?? ''}`,
    ...keepRun(history, run),
  }));
}

/** Gives up the run that is under way; its request is aborted, so the database stops too. */
export function cancelRun(): void {
  if (!running) return;
  running.abort();
  running = null;
  queryStore.setState({ isRunning: false, announcement: 'Cancelled. The result before it stays.' });
}

async function askFor(draft: Draft, signal: AbortSignal): Promise<Result | Failure | 'aborted'> {
  const variables = readVariables(draft.variables);
  if ('problem' in variables) return { title: 'The query was not sent.', faults: [{ message: variables.problem }] };
  const operationName = operationNameOf(draft, operationsOf(documentOf(draft.query)));
  const began = performance.now();
  try {
    const body = { query: draft.query, operationName, ...variables };
    const response = await watchConnection(postGraph(body, signal));
    const told = await readTold(response);
    return readAnswer(draft, response, told, Math.round(performance.now() - began));
  } catch (error) {
    if (signal.aborted) return 'aborted';
    if (error instanceof NotConnected) loseConnection();
    return { title: 'No answer came.', faults: [{ message: `${messageOf(error)} What is on screen stays.` }] };
  }
}

// A proxy in front of a server that is gone answers with a page of its own.
async function readTold(response: Response): Promise<Told | null> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Told;
  } catch (cause) {
    if (response.status >= 502) throw new NotConnected('The server cannot be reached.', { cause });
    return null;
  }
}

function readAnswer(asked: Draft, response: Response, told: Told | null, ms: number): Result | Failure {
  const faults = told ? readFaults(told) : [{ message: 'What came is no JSON.' }];
  if (told?.data !== undefined && told.data !== null) return { asked, data: told.data, faults, ms };
  const wait = Number(response.headers.get('retry-after'));
  return { title: titleOf(response.status), faults, ...(wait > 0 && { retryAfter: wait }) };
}
