import { BookOpen } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { examples } from './examples.ts';
import { queryStore } from './queryStore.ts';

/** Questions to start from. What stood in the editor can be had back by undo there. */
export function ExamplesMenu() {
  return (
    <MenuTrigger>
      <Button className="button ghost">
        <BookOpen aria-hidden />
        Examples
      </Button>
      <Popover className="menu" offset={4} placement="bottom end">
        <Menu aria-label="Examples" items={examples.map((example) => ({ id: example.title, ...example }))}>
          {({ id, title, query, variables }) => (
            <MenuItem
              id={id}
              className="menu-item"
              textValue={title}
              onAction={() =>
                queryStore.setState({ draft: { query, variables, operation: null }, announcement: `${title} Loaded.` })
              }
            >
              {title}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
