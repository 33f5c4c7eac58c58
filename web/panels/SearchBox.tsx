import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useLocation } from 'wouter';
import { showEntity } from '../store/tasks/showEntity.ts';
import type { Entity } from '../store/viewTypes.ts';
import { pageEvents } from './pageEvents.ts';
import { SearchRow } from './SearchRow.tsx';
import { useEnter } from './useEnter.ts';
import { useSearch } from './useSearch.ts';

/** Finds anything by name, from two letters on; what is chosen comes into the view, on the page Explore. */
export function SearchBox() {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch(text);
  const [path, goTo] = useLocation();
  useEffect(() => {
    const focus = () => input.current?.focus();
    addEventListener(pageEvents.searchWanted, focus);
    return () => removeEventListener(pageEvents.searchWanted, focus);
  }, []);
  const choose = (id: unknown) => {
    const found = search.results.find(({ entity }) => entity.id === id);
    if (!found) return;
    setText('');
    input.current?.blur();
    if (path !== '/') goTo('/');
    void showEntity(found.entity);
  };
  const enter = useEnter(input, text, search, choose);
  return (
    <ComboBox
      className="search"
      aria-label="Search people, agencies, nations, programs and the rest"
      items={search.isAsked ? search.results.map((result) => ({ id: result.entity.id, ...result })) : []}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      allowsEmptyCollection={search.isAsked}
      menuTrigger="input"
    >
      <Search className="search-icon" aria-hidden />
      <Input
        ref={input}
        onKeyDownCapture={enter}
        className="search-input"
        placeholder="Search people, agencies, meetings"
        spellCheck="false"
      />
      <kbd>/</kbd>
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
        {search.results.length > 0 && (
          <div className="search-foot">
            <span>
              {search.results.length} of {search.total} shown
            </span>
            <span className="search-keys">
              <kbd>↑</kbd> <kbd>↓</kbd> move
            </span>
            <span>
              <kbd>Enter</kbd> show on canvas
            </span>
          </div>
        )}
      </Popover>
    </ComboBox>
  );
}
