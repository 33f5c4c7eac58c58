import type { Fault } from './queryTypes.ts';

export type Told = {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[] | null;
    readonly extensions?: { readonly code?: string; readonly limit?: number; readonly value?: number };
  }[];
};

/** What is wrong, as the server said it. */
export function readFaults({ errors = [] }: Told): readonly Fault[] {
  return errors.map(({ message, path, extensions: { code, limit, value } = {} }) => ({
    message,
    ...(code !== undefined && { code }),
    ...(limit !== undefined && { limit }),
    ...(value !== undefined && { value }),
    ...(path && { path: path.join('.') }),
  }));
}

/** What a status of HTTP says of an answer without data. */
export function titleOf(status: number): string {
  if (status === 400) return 'The server did not take the query.';
  if (status === 429) return 'The server is asked too often.';
  if (status === 503) return 'The server cannot answer now.';
  if (status === 504) return 'The query took too long.';
  return `The server answered ${status} without data.`;
}
