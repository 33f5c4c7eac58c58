import type { TypedDocumentString } from './generated/operations.ts';
import { NotConnected } from './NotConnected.ts';
import { postGraph } from './postGraph.ts';

/** The server answered, but not with what was asked. */
export class RequestFailed extends Error {
  override name = 'RequestFailed';
}

type Answer<Result> = { data?: Result | null; errors?: { message?: string }[] };

/** Sends one operation to the server of this page. Throws NotConnected or RequestFailed. */
export async function requestGraph<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await postGraph({ query: operation.toString(), variables }, signal);
  const answer = await readAnswer<Result>(response);
  const [first] = Array.isArray(answer.errors) ? answer.errors : [answer.errors];
  if (first) throw new RequestFailed(first.message ?? `The server answered ${response.status} without a reason.`);
  if (!answer.data) throw new RequestFailed(`The server answered ${response.status} without data.`);
  return answer.data;
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return ((await response.json()) ?? {}) as Answer<Result>;
  } catch (cause) {
    // A proxy in front of a server that is gone answers with a page of its own.
    if (response.status >= 502) throw new NotConnected('The server cannot be reached.', { cause });
    throw new RequestFailed(`The server answered ${response.status}, and not with JSON.`, { cause });
  }
}
