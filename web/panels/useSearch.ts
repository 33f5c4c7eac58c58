import { useEffect, useState } from 'react';
import { SearchDocument, type SearchQuery } from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import { messageOf } from '../store/tasks/messageOf.ts';
import { watchConnection } from '../store/tasks/watchConnection.ts';

type Results = SearchQuery['search'];
type Found = { text: string; results: Results } | { text: string; message: string };

export type Search = {
  /** True from two letters on. */
  readonly isAsked: boolean;
  readonly results: Results['nodes'];
  readonly total: number;
  /** What stands in the place of rows where there are none. */
  readonly note: string;
  readonly message: string | null;
  readonly retry: () => void;
  /** Whether the results are those of the text as it stands. */
  readonly isCurrent: boolean;
};

const leastLetters = 2;
const atOnce = 8;
const pause = 120;

/** Finds at most `first` entities under a text. Throws NotConnected or RequestFailed. */
export type Find = (text: string, first: number, signal: AbortSignal) => Promise<Results>;

const findAnything: Find = async (text, first, signal) =>
  (await requestGraph(SearchDocument, { text, first }, signal)).search;

/**
 * What a search finds for a text while it is typed. Rows of the text before stay until the new ones have come.
 * @param find has to stay the same function
 */
export function useSearch(typed: string, find: Find = findAnything): Search {
  const text = typed.trim();
  const isAsked = text.length >= leastLetters;
  const [found, setFound] = useState<Found | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    void attempt;
    if (!isAsked) return setFound(null);
    const controller = new AbortController();
    const timer = setTimeout(() => {
      watchConnection(find(text, atOnce, controller.signal)).then(
        (results) => setFound({ text, results }),
        (error: unknown) => {
          if (!controller.signal.aborted) setFound({ text, message: messageOf(error) });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, isAsked, attempt, find]);
  const results = found && 'results' in found ? found.results : null;
  const message = found && 'message' in found ? `Search failed. ${found.message}` : null;
  const isNone = results?.nodes.length === 0 && found?.text === text;
  return {
    isAsked,
    results: results?.nodes ?? [],
    total: results?.totalCount ?? 0,
    note: isNone
      ? `Nothing under ‘${text}’. Names are found in any script, and by their beginnings.`
      : message
        ? ''
        : 'Searching',
    message,
    retry: () => setAttempt((count) => count + 1),
    isCurrent: results !== null && found?.text === text,
  };
}
