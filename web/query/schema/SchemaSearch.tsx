import type { GraphQLSchema } from 'graphql';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { queryStore } from '../queryStore.ts';
import { type Found, findInSchema } from './findInSchema.ts';

/** Finds a type or a field of the schema by its name, and shows it. */
export function SchemaSearch({ schema }: { schema: GraphQLSchema }) {
  const [text, setText] = useState('');
  const found = useMemo(() => findInSchema(schema, text), [schema, text]);
  const choose = (id: unknown) => {
    const place = found.find((one) => one.id === id);
    if (!place) return;
    setText('');
    const root = schema.getQueryType()?.name ?? 'Query';
    const { type, field } = place;
    const here = field === undefined ? { type } : { type, field };
    queryStore.setState({ places: type === root ? [here] : [{ type: root }, here] });
  };
  return (
    <ComboBox
      className="schema-search"
      aria-label="Find a type or field"
      items={found}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={choose}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Search className="search-icon" aria-hidden />
      <Input className="search-input" placeholder="Find a type or field" spellCheck="false" />
      <Popover className="search-results" offset={6} placement="bottom start">
        <ListBox<Found>
          className="search-list"
          renderEmptyState={() => <p className="search-empty">Nothing is called ‘{text.trim()}’.</p>}
        >
          {({ id, description }) => (
            <ListBoxItem id={id} className="menu-item" textValue={id}>
              <code className="code">{id}</code>
              <span className="secondary menu-line">{description.split('\n')[0]}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
