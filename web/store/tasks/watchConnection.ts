import { ReachDocument } from '../../api/generated/operations.ts';
import { NotConnected } from '../../api/NotConnected.ts';
import { requestGraph } from '../../api/requestGraph.ts';
import { markConnection } from '../actions/notices.ts';
import { viewStore } from '../viewStore.ts';

const askAgainAfter = 5_000;

/** Waits for an answer of the server and notes whether it could be reached; while it cannot, it is asked again and again. */
export async function watchConnection<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    const result = await answer;
    viewStore.setState(markConnection(null));
    return result;
  } catch (error) {
    if (error instanceof NotConnected) loseConnection();
    throw error;
  }
}

/** Notes that the server is gone, and keeps asking until it answers. */
export function loseConnection(): void {
  if (viewStore.getState().lostAt) return;
  viewStore.setState(markConnection(new Date()));
  const ask = () => {
    requestGraph(ReachDocument, {}).then(
      () => viewStore.setState(markConnection(null)),
      (error: unknown) => {
        if (error instanceof NotConnected) setTimeout(ask, askAgainAfter);
        else viewStore.setState(markConnection(null));
      },
    );
  };
  setTimeout(ask, askAgainAfter);
}
