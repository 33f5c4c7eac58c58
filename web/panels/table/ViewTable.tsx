import '../../theme/rows.css';
import '../../theme/segments.css';
import '../../theme/table.css';
import { ListTree, Waypoints } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { select } from '../../store/actions/select.ts';
import { viewStore } from '../../store/viewStore.ts';
import { useSeen } from '../rows/useSeen.ts';
import { EntityCell } from './EntityCell.tsx';
import { type EntityRow, entityColumns, entityRows } from './entityTable.ts';
import { LinkCell } from './LinkCell.tsx';
import { type LinkRow, linkColumns, linkRows } from './linkTable.ts';
import { RowTable } from './RowTable.tsx';

type Shown = 'links' | 'entities';

/** The view as a table: its links, or its entities. */
export function ViewTable() {
  const [shown, setShown] = useState<Shown>('links');
  const seen = useSeen();
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

// The same ones each time: a row that is scrolled past is not made anew.
const linkHeaders = ['from', 'link', 'to'];
const entityHeaders = ['name'];
const nameOfLink = ({ from, label, to }: LinkRow) => `${from.name} ${label} ${to.name}`;
const nameOfEntity = ({ entity }: EntityRow) => entity.name;
const linkCell = (row: LinkRow, column: string) => <LinkCell row={row} column={column} />;
const entityCell = (row: EntityRow, column: string) => <EntityCell row={row} column={column} />;

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
      headers={linkHeaders}
      choice={choice}
      nameOf={nameOfLink}
      onOpen={(id) => viewStore.setState(select({ type: 'link', id }))}
      cell={linkCell}
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
      headers={entityHeaders}
      choice={choice}
      nameOf={nameOfEntity}
      onOpen={(id) => viewStore.setState(select({ type: 'entity', id }))}
      cell={entityCell}
    />
  );
}
