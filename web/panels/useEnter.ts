import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { Search } from './useSearch.ts';

/**
 * Enter in a search box chooses the best result, also where it is pressed before the results have come; where a row of
 * the list is marked, Enter is left to the list.
 */
export function useEnter(
  input: RefObject<HTMLInputElement | null>,
  text: string,
  search: Search,
  choose: (id: string) => void,
): (event: KeyboardEvent) => void {
  const [entered, setEntered] = useState<string | null>(null);
  const [best] = search.results;
  useEffect(() => {
    if (entered !== text || !search.isCurrent || !best) return;
    setEntered(null);
    choose(best.entity.id);
  });
  return (event) => {
    const isOnRow = input.current?.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || isOnRow || !search.isAsked) return;
    event.preventDefault();
    event.stopPropagation();
    setEntered(text);
  };
}
