import { ChevronDown, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { Select, SelectValue } from 'react-aria-components/Select';
import { useLocation } from 'wouter';
import { type SourceType, typeWords } from './sourceTypes.ts';
import { addressOf, type Order, orders, type Wanted } from './wanted.ts';

const pause = 200;
const anyType = 'any';
const typeChoices = [
  { id: anyType, words: 'Any type' },
  ...Object.entries(typeWords).map(([id, words]) => ({ id, words })),
];
const orderChoices = Object.entries(orders).map(([id, { words }]) => ({ id, words }));

/** By which words, which type and in which order the sources are listed; what is chosen stands in the address. */
export function SourceFilters({ wanted }: { wanted: Wanted }) {
  const [, goTo] = useLocation();
  const change = (part: Partial<Wanted>) => goTo(addressOf({ ...wanted, ...part }), { replace: true });
  return (
    <search className="source-filters">
      <TextFilter wanted={wanted} onChange={(text) => change({ text })} />
      <Choice
        label="Type"
        choices={typeChoices}
        chosen={wanted.type ?? anyType}
        onChange={(id) => change({ type: id === anyType ? null : (id as SourceType) })}
      />
      <Choice
        label="Order"
        choices={orderChoices}
        chosen={wanted.order}
        onChange={(id) => change({ order: id as Order })}
      />
    </search>
  );
}

function TextFilter({ wanted, onChange }: { wanted: Wanted; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(wanted.text);
  const [linked, setLinked] = useState(wanted.text);
  // The address changed otherwise than by typing: by going back, or by a link.
  if (linked !== wanted.text) {
    setLinked(wanted.text);
    setTyped(wanted.text);
  }
  useEffect(() => {
    if (typed === wanted.text) return;
    const timer = setTimeout(() => {
      setLinked(typed);
      onChange(typed);
    }, pause);
    return () => clearTimeout(timer);
  });
  return (
    <SearchField className="source-text" value={typed} onChange={setTyped}>
      <Label className="field-label">Title or publisher</Label>
      <Search className="search-icon" aria-hidden />
      <Input className="search-input" spellCheck="false" maxLength={200} />
    </SearchField>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly words: string }[];
  readonly chosen: string;
  readonly onChange: (id: string) => void;
};

function Choice({ label, choices, chosen, onChange }: ChoiceProps) {
  return (
    <Select className="source-choice" value={chosen} onChange={(id) => onChange(String(id))}>
      <Label className="field-label">{label}</Label>
      <Button className="button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="menu" offset={4}>
        <ListBox items={choices}>
          {({ id, words }) => (
            <ListBoxItem id={id} className="menu-item" textValue={words}>
              {words}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
