import '../theme/menu.css';
import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { capital } from '../parts/capital.ts';
import { jumpTo } from '../store/actions/undo.ts';
import { useView, viewStore } from '../store/viewStore.ts';

type Props = { readonly trigger: RefObject<HTMLButtonElement | null>; readonly onClose: () => void };

/** The actions of this view, newest first, those taken back on top; choosing one goes to where it is the last that is done. */
export function ActionLogMenu({ trigger, onClose }: Props) {
  const past = useView((state) => state.past);
  const future = useView((state) => state.future);
  const names = [...past, ...future.toReversed()].map(({ name }) => name);
  const items = ['the view as it opened', ...names].map((name, done) => ({
    id: String(done),
    name: capital(name),
    state: stateOf(done, past.length),
  }));
  return (
    <Popover
      className="menu action-log"
      aria-label="All actions"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      offset={4}
      placement="bottom start"
    >
      <Menu
        aria-label="All actions, newest first"
        autoFocus="first"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(past.length)]}
        items={items.toReversed()}
        onAction={(done) => viewStore.setState(jumpTo(Number(done)))}
        onClose={onClose}
      >
        {({ id, name, state }) => (
          <MenuItem
            id={id}
            className={`menu-item is-${state}`}
            textValue={state === 'undone' ? `${name}, undone` : name}
          >
            <span className="menu-title">{name}</span>
            {state !== 'done' && <span className="secondary">{state === 'here' ? 'You are here' : 'Undone'}</span>}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
}

function stateOf(done: number, here: number): 'done' | 'here' | 'undone' {
  if (done === here) return 'here';
  return done < here ? 'done' : 'undone';
}
