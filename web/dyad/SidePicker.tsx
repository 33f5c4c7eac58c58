import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { SearchResults } from '../panels/SearchResults.tsx';
import { useEnter } from '../panels/useEnter.ts';
import { useSearch } from '../panels/useSearch.ts';
import { KindMark } from '../parts/KindMark.tsx';
import type { Entity } from '../store/viewTypes.ts';
import { findSides } from './findSides.ts';

type Props = {
  readonly label: string;
  readonly id: string;
  /** Null until it is known, and where nothing has the id. */
  readonly entity: Entity | null;
  readonly onChoose: (id: string) => void;
};

/** The name of a side, which becomes a search box where it is typed into. */
export function SidePicker({ label, id, entity, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // What is typed; null where the side itself stands in the box.
  const [typed, setTyped] = useState<string | null>(null);
  const name = entity?.name ?? id;
  const text = typed ?? name;
  const search = useSearch(typed ?? '', findSides);
  const choose = (chosen: unknown) => {
    if (typeof chosen !== 'string') return;
    setTyped(null);
    if (chosen !== id) onChoose(chosen);
  };
  const enter = useEnter(input, text, search, choose);
  return (
    <ComboBox
      className="side"
      aria-label={label}
      items={search.isAsked ? search.results.map((result) => ({ id: result.entity.id, ...result })) : []}
      inputValue={text}
      onInputChange={(value) => setTyped(value === name ? null : value)}
      selectedKey={null}
      onSelectionChange={choose}
      onBlur={() => setTyped(null)}
      allowsCustomValue
      allowsEmptyCollection={search.isAsked}
      menuTrigger="input"
    >
      {entity && <KindMark kind={entity.kind} size={24} />}
      <span className="side-name">
        <span className="side-width" aria-hidden="true">
          {text}
        </span>
        <Input
          ref={input}
          className="side-input"
          size={1}
          spellCheck="false"
          onFocus={(event) => event.currentTarget.select()}
          onKeyDownCapture={enter}
        />
      </span>
      <ChevronDown className="side-arrow" aria-hidden />
      <SearchResults search={search}>
        <span>
          {search.results.length} of {search.total} shown, nations first
        </span>
      </SearchResults>
    </ComboBox>
  );
}
