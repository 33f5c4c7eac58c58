import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { Entity } from '../store/viewTypes.ts';
import { SearchRow } from './SearchRow.tsx';
import type { useSearch } from './useSearch.ts';

type Props = {
  readonly search: ReturnType<typeof useSearch>;
  /** What stands below the results, where there are any. */
  readonly children: ReactNode;
};

/** What a search has found, under its box: the rows, why there are none, a retry where it failed. */
export function SearchResults({ search, children }: Props) {
  return (
    <Popover className="search-results" offset={6} placement="bottom start">
      <ListBox<{ id: string; entity: Entity; matchedName: string }>
        className="search-list"
        renderEmptyState={() => <p className="search-empty">{search.note}</p>}
      >
        {({ id, entity, matchedName }) => <SearchRow key={id} entity={entity} matchedName={matchedName} />}
      </ListBox>
      {search.message && (
        <div className="search-foot">
          <span>{search.message}</span>
          <Button className="button" onPress={search.retry}>
            Retry
          </Button>
        </div>
      )}
      {search.results.length > 0 && <div className="search-foot">{children}</div>}
    </Popover>
  );
}
