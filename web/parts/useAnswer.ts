import { useEffect, useState } from 'react';
import { messageOf } from '../store/tasks/messageOf.ts';
import { watchConnection } from '../store/tasks/watchConnection.ts';

export type Answer<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: Data }
  | { readonly state: 'failed'; readonly message: string; readonly retry: () => void };

const answered = new Map<string, unknown>();

/**
 * What the server answers to a question, named by its key. An answer is kept as long as the page: what is read beside
 * what is drawn is of the same release, until the page is loaded anew.
 */
export function useAnswer<Data>(key: string, ask: (signal: AbortSignal) => Promise<Data>): Answer<Data> {
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<{ key: string; message: string } | null>(null);
  const [, setCame] = useState(key);
  useEffect(() => {
    void attempt;
    if (answered.has(key)) return;
    const controller = new AbortController();
    setFailure(null);
    watchConnection(ask(controller.signal)).then(
      (data) => {
        answered.set(key, data);
        if (!controller.signal.aborted) setCame(`${key} ${Math.random()}`);
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setFailure({ key, message: messageOf(error) });
      },
    );
    return () => controller.abort();
  }, [key, attempt]);
  if (answered.has(key)) return { state: 'ready', data: answered.get(key) as Data };
  if (failure?.key === key) return { state: 'failed', message: failure.message, retry: () => setAttempt((n) => n + 1) };
  return { state: 'loading' };
}
