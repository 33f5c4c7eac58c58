export type Reply = { status: number; retryAfter: string | null; body: unknown };

/** Asks the product in GraphQL. */
export async function ask(address: string, query: string): Promise<Reply> {
  return replyOf(
    await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );
}

/** Asks whether the product can answer. */
export async function askReady(address: string): Promise<Reply> {
  return replyOf(await fetch(`${address}/readyz`));
}

async function replyOf(response: Response): Promise<Reply> {
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: await response.json(),
  };
}
