import '../../theme/segments.css';
import '../../theme/table.css';
import { ListTree, Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { select } from '../../store/actions/select.ts';
import { useView, viewStore } from '../../store/viewStore.ts';
import { EntityCell } from './EntityCell.tsx';
import { entityColumns, entityRows } from './entityTable.ts';
import { LinkCell } from './LinkCell.tsx';
import { linkColumns, linkRows } from './linkTable.ts';
import { RowTable } from './RowTable.tsx';

type Shown = 'links' | 'entities';

/** The view as a table: its links, or its entities. */
export function ViewTable() {
  const [shown, setShown] = useState<Shown>('links');
  const opening = useView((state) => state.opening);
  const known = useView((state) => state.known);
  const { holds, hidden, filtered, asOf, compared, span } = useView((state) => state.view);
  // What is selected or chosen changes no row, and a row shows it by itself.
  const seen = useMemo(
    () => ({
      opening,
      known,
      view: { ...viewStore.getState().view, holds, hidden, filtered, asOf, compared, span },
    }),
    [opening, known, holds, hidden, filtered, asOf, compared, span],
  );
  const choice = (
    <ToggleButtonGroup
      className="segments"
      aria-label="Rows of the table"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={([key]) => setShown(key as Shown)}
    >
      <ToggleButton id="links" className="segment">
        <Waypoints aria-hidden />
        Links
      </ToggleButton>
      <ToggleButton id="entities" className="segment">
        <ListTree aria-hidden />
        Entities
      </ToggleButton>
    </ToggleButtonGroup>
  );
  return shown === 'links' ? <Links seen={seen} choice={choice} /> : <Entities seen={seen} choice={choice} />;
}

type Props = { readonly seen: Parameters<typeof linkRows>[0]; readonly choice: React.ReactNode };

function Links({ seen, choice }: Props) {
  return (
    <RowTable
      key="links"
      one="link"
      many="links"
      columns={linkColumns}
      found={useMemo(() => linkRows(seen), [seen])}
      first="from"
      headers={['from', 'link', 'to']}
      choice={choice}
      nameOf={({ from, label, to }) => `${from.name} ${label} ${to.name}`}
      onOpen={(id) => viewStore.setState(select({ type: 'link', id }))}
      cell={(row, column) => <LinkCell row={row} column={column} />}
    />
  );
}

function Entities({ seen, choice }: Props) {
  return (
    <RowTable
      key="entities"
      one="entity"
      many="entities"
      columns={entityColumns}
      found={useMemo(() => entityRows(seen), [seen])}
      first="name"
      headers={['name']}
      choice={choice}
      nameOf={({ entity }) => entity.name}
      onOpen={(id) => viewStore.setState(select({ type: 'entity', id }))}
      cell={(row, column) => <EntityCell row={row} column={column} />}
    />
  );
}
