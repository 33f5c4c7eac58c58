import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { useLocation } from 'wouter';
import { showEntity } from '../store/tasks/showEntity.ts';
import { focusView } from './focusView.ts';
import { pageEvents } from './pageEvents.ts';
import { SearchResults } from './SearchResults.tsx';
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
    if (path === '/') focusView();
    else {
      input.current?.blur();
      goTo('/');
    }
    void showEntity(found.entity);
  };
  // The combo box closes its open list on the first Esc; the next one empties the box.
  const leave = (event: KeyboardEvent) => {
    if (input.current?.getAttribute('aria-expanded') === 'true' || text === '') return;
    event.preventDefault();
    event.stopPropagation();
    setText('');
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
      allowsCustomValue
    >
      <Search className="search-icon" aria-hidden />
      <Input
        ref={input}
        onKeyDownCapture={(event) => {
          if (event.key === 'Escape') leave(event);
          else enter(event);
        }}
        className="search-input"
        placeholder="Search people, agencies, meetings"
        spellCheck="false"
      />
      <kbd>/</kbd>
      <SearchResults search={search}>
        <span>
          {search.results.length} of {search.total} shown
        </span>
        <span className="search-keys">
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> show on canvas
        </span>
      </SearchResults>
    </ComboBox>
  );
}
