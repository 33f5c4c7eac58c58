import '../theme/menu.css';
import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { amount } from '../parts/amount.ts';
import { choose } from '../store/actions/choose.ts';
import { hideEntities } from '../store/actions/hideEntity.ts';
import { filterOnly } from '../store/actions/setFilter.ts';
import { viewStore } from '../store/viewStore.ts';
import { entitiesUnder } from '../store/views/entitiesUnder.ts';
import type { FilterKey } from '../store/viewTypes.ts';

type Props = {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly filter: FilterKey;
  /** All rows of its group. */
  readonly group: readonly FilterKey[];
  readonly name: string;
  readonly onClose: () => void;
};

/** What can be done with all that counts under one row of the legend. */
export function LegendMenu({ trigger, filter, group, name, onClose }: Props) {
  const ids = entitiesUnder(viewStore.getState(), filter).map(({ id }) => id);
  const isKind = filter.startsWith('kind:');
  const what = amount(ids.length, 'entity', 'entities');
  const others = group.filter((key) => key !== filter);
  return (
    <Popover
      className="menu"
      aria-label={`${name}: choose or hide`}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      offset={2}
      placement="bottom end"
    >
      <Menu
        aria-label={name}
        autoFocus="first"
        onClose={onClose}
        disabledKeys={ids.length === 0 ? ['choose', 'hide'] : []}
      >
        <MenuItem id="choose" className="menu-item" onAction={() => viewStore.setState(choose(ids))}>
          {isKind ? `Choose all ${ids.length}` : `Choose the ${what} they join`}
        </MenuItem>
        {isKind && (
          <MenuItem
            id="hide"
            className="menu-item"
            onAction={() => viewStore.setState(hideEntities({ ids, name: `hide ${ids.length} ${name.toLowerCase()}` }))}
          >
            Hide all {ids.length}
          </MenuItem>
        )}
        <MenuItem
          id="only"
          className="menu-item"
          onAction={() => viewStore.setState(filterOnly({ key: filter, others, name }))}
        >
          Filter out all but these
        </MenuItem>
      </Menu>
    </Popover>
  );
}
