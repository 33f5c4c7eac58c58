import type { Draft } from './queryTypes.ts';

/**
 * A query as the fragment of an address: `#query=…&variables=…&operation=…`. A fragment is not sent to the server, so
 * a long query meets no limit on the length of an address there.
 */
export function toFragment({ query, variables, operation }: Draft): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim() !== '') parts.set('variables', variables);
  if (operation !== null) parts.set('operation', operation);
  return `#${parts}`;
}

/** The query that a fragment holds; null where it holds none. */
export function fromFragment(fragment: string): Draft | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parts.get('query');
  if (query === null) return null;
  return { query, variables: parts.get('variables') ?? '', operation: parts.get('operation') };
}
