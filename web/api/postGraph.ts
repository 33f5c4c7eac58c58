import { NotConnected } from './NotConnected.ts';

/** Sends a body to the API of this page's server. Throws NotConnected where no server answers, and what `fetch` throws where it is aborted. */
export async function postGraph(body: unknown, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NotConnected('The server cannot be reached.', { cause });
  }
  return response;
}
