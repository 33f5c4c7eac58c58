import type { OperationDefinitionNode } from 'graphql';
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { queryStore } from './queryStore.ts';

/** Which of several operations of the document is to run. */
export function OperationChoice({
  operations,
  chosen,
}: {
  operations: readonly OperationDefinitionNode[];
  chosen: string;
}) {
  const names = operations.flatMap(({ name }) => (name ? [{ id: name.value }] : []));
  return (
    <Select
      aria-label="Operation to run"
      value={chosen}
      onChange={(operation) => {
        queryStore.setState(({ draft }) => ({ draft: { ...draft, operation: String(operation) } }));
      }}
    >
      <Button className="button operation-choice">
        <SelectValue className="code" />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="menu" offset={4}>
        <ListBox items={names}>
          {({ id }) => (
            <ListBoxItem className="menu-item code" textValue={id}>
              {id}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
