import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { KindMark } from '../parts/KindMark.tsx';
import type { Entity } from '../store/viewTypes.ts';
import '../theme/picker.css';
import { SearchResults } from './SearchResults.tsx';
import { useEnter } from './useEnter.ts';
import { type Find, type Search, useSearch } from './useSearch.ts';

type Props = {
  readonly label: string;
  /** Large where it is a part of a heading. */
  readonly size: 'large' | 'plain';
  /** Empty where none is chosen. */
  readonly id: string;
  /** Null until it is known, and where nothing has the id. */
  readonly entity: Entity | null;
  /** What is looked through; anything where it is left out. Has to stay the same function. */
  readonly find?: Find;
  /** What stands below the results. */
  readonly foot: (search: Search) => ReactNode;
  readonly onChoose: (id: string) => void;
};

/** The name of an entity, which becomes a search box where it is typed into. */
export function EntityPicker({ label, size, id, entity, find, foot, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // What is typed; null where the entity itself stands in the box.
  const [typed, setTyped] = useState<string | null>(null);
  const name = entity?.name ?? id;
  const text = typed ?? name;
  const search = useSearch(typed ?? '', find);
  const choose = (chosen: unknown) => {
    if (typeof chosen !== 'string') return;
    setTyped(null);
    if (chosen !== id) onChoose(chosen);
  };
  const enter = useEnter(input, text, search, choose);
  return (
    <ComboBox
      className={`picker is-${size}`}
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
      {entity && <KindMark kind={entity.kind} size={size === 'large' ? 24 : 20} />}
      <span className="picker-name">
        <span className="picker-width" aria-hidden="true">
          {text}
        </span>
        <Input
          ref={input}
          className="picker-input"
          size={1}
          placeholder="Type a name"
          spellCheck="false"
          onFocus={(event) => event.currentTarget.select()}
          onKeyDownCapture={enter}
        />
      </span>
      <ChevronDown className="picker-arrow" aria-hidden />
      <SearchResults search={search}>{foot(search)}</SearchResults>
    </ComboBox>
  );
}
