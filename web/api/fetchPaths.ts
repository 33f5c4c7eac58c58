import { PathsDocument, type PathsQuery } from './generated/operations.ts';
import { requestGraph } from './requestGraph.ts';

export type FoundPaths = PathsQuery;
export type FoundPath = PathsQuery['paths']['nodes'][number];

type Question = {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly avoid: readonly string[];
  readonly overlapping: boolean;
  /** Paths of links that may hold on this date, in EDTF; null for any time. */
  readonly asOf: string | null;
};

/** The shortest paths between two entities, `first` at most. Throws NotConnected or RequestFailed. */
export function fetchPaths(question: Question, first: number, signal: AbortSignal): Promise<FoundPaths> {
  return requestGraph(PathsDocument, { ...question, avoid: [...question.avoid], first }, signal);
}
