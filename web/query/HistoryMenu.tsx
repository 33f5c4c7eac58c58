import { History } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { amount } from '../parts/amount.ts';
import { forgetRuns } from './pastRuns.ts';
import { queryStore, useQuery } from './queryStore.ts';
import type { PastRun } from './queryTypes.ts';

const forget = 'forget';

/** The queries that were run in this browser, newest first; one that is chosen comes back into the editors. */
export function HistoryMenu() {
  const history = useQuery((state) => state.history);
  const isKept = useQuery((state) => state.isHistoryKept);
  const items = history.map((run, index) => ({ id: String(index), run: run as PastRun | null }));
  if (items.length > 0) items.push({ id: forget, run: null });
  return (
    <MenuTrigger>
      <Button className="button ghost">
        <History aria-hidden />
        History
      </Button>
      <Popover className="menu" offset={4} placement="bottom end">
        {!isKept && (
          <p className="menu-note">The browser refuses to store: this list lasts until the page is closed.</p>
        )}
        <Menu
          aria-label="History"
          items={items}
          renderEmptyState={() => <p className="menu-note">No query was run in this browser yet.</p>}
        >
          {({ id, run }) => (
            <MenuItem
              id={id}
              className="menu-item"
              textValue={run ? titleOf(run) : 'Forget all'}
              onAction={() => (run ? bringBack(run) : queryStore.setState(forgetRuns()))}
            >
              {run ? (
                <>
                  <span className="menu-title">{titleOf(run)}</span>
                  <span className="secondary">
                    {momentInWords(run.at)}, {run.rows === null ? 'no answer' : amount(run.rows, 'row')}
                  </span>
                </>
              ) : (
                'Forget all'
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function bringBack({ query, variables, operation }: PastRun): void {
  queryStore.setState({
    draft: { query, variables, operation: operation ?? null },
    announcement: 'The query is back in the editor.',
  });
}

/** What a query is called: its first comment, else its first line. */
function titleOf({ query }: PastRun): string {
  const text = /^\s*#\s*(.+)/.exec(query)?.[1] ?? query.replace(/\s+/g, ' ').trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function momentInWords(at: string): string {
  return new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}
