import { UsageError } from '../errors/UsageError.ts';
import { linesOf, withoutStack } from './linesOf.ts';
import type { Store } from './Store.ts';

/** Neo4j runs, but the database of the graph in its store does not: mostly its files are damaged. */
export class StoreFault extends UsageError {
  override name = 'StoreFault';

  constructor(store: Store) {
    super(
      `Neo4j runs, but its database does not start: the store in ${store.home} seems damaged. Its log says:\n${failure(store)}`,
      `Where the product still runs, stop it. Move all of ${store.home} away (the password belongs to the store) and start again: the seed files are loaded into a new store.`,
    );
  }
}

/** Why a database failed, from Neo4j's log of faults: what it says first, and the cause at the root. */
function failure({ debugLog }: Store): string {
  const lines = linesOf(debugLog);
  const first = lines.findLastIndex((line) => / (ERROR|WARN) .*(Failed to start DatabaseId|[Pp]anic)/.test(line));
  if (first < 0) return '  (nothing about it)';
  const length = lines.slice(first + 1).findIndex((line) => /^\d{4}-\d\d-\d\d /.test(line));
  const said = withoutStack(lines.slice(first, length < 0 ? undefined : first + 1 + length));
  // Each exception repeats those that it wraps; only the inmost one is news.
  const shown = said.filter(
    (line, at) => !said.slice(at + 1).some((next) => line.includes(next.replace('Caused by: ', ''))),
  );
  return shown
    .slice(0, 4)
    .map((line) => `  ${line.slice(0, 400)}`)
    .join('\n');
}
