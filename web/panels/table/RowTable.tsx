import { ArrowDown, ArrowUp, Download } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Column, Table, TableBody, TableHeader } from 'react-aria-components/Table';
import { amount } from '../../parts/amount.ts';
import { csvOf } from '../../parts/csvOf.ts';
import { download } from '../../parts/download.ts';
import { toggleChosen } from '../../store/actions/choose.ts';
import { useView, viewStore } from '../../store/viewStore.ts';
import { sortRows } from './sortRows.ts';
import { type AnyRow, chooser, type Rows, type Sorting, type Column as TableColumn } from './tableTypes.ts';
import { ViewRow } from './ViewRow.tsx';

const atOnce = 100;
const figures = new Intl.NumberFormat('en');

type Props<Of extends AnyRow> = {
  readonly one: string;
  readonly many: string;
  readonly columns: readonly TableColumn<Of>[];
  readonly found: Rows<Of>;
  /** The column by which it is sorted at first. */
  readonly first: string;
  /** The columns that name a row. */
  readonly headers: readonly string[];
  /** What chooses between this table and another. */
  readonly choice: ReactNode;
  readonly nameOf: (row: Of) => string;
  readonly onOpen: (id: string) => void;
  readonly cell: (row: Of, column: string) => ReactNode;
};

/** A table that sorts by each of its columns, shows a hundred rows at first, and says what it leaves out. */
export function RowTable<Of extends AnyRow>(props: Props<Of>) {
  const { many, columns, found, first, headers, choice, nameOf, onOpen, cell } = props;
  const [sorting, setSorting] = useState<Sorting>({ column: first, direction: 'ascending' });
  const [most, setMost] = useState(atOnce);
  const sorted = useMemo(() => sortRows(found.rows, columns, sorting), [found, columns, sorting]);
  const shown = useMemo(() => sorted.slice(0, most), [sorted, most]);
  const shownColumns = useMemo(() => [{ id: chooser, name: 'Chosen' } as TableColumn<Of>, ...columns], [columns]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !(event.target instanceof HTMLElement) || event.target.matches('button, input')) return;
    const key = event.target.closest('tbody [role=row]')?.getAttribute('data-key');
    const row = shown.find(({ id }) => id === key);
    if (!row) return;
    // Else the table would take it for Enter.
    event.preventDefault();
    event.stopPropagation();
    viewStore.setState(toggleChosen(row.ids));
  };
  const save = () => {
    const lines = [columns.map(({ name }) => name), ...sorted.map((row) => columns.map(({ read }) => read(row)))];
    download(`rendezvous-${many}.csv`, 'text/csv', csvOf(lines));
  };
  return (
    <div className="table-frame" onKeyDownCapture={press}>
      <div className="table-bar">
        {choice}
        <Amounts {...props} shown={shown.length} />
        <Button className="button" isDisabled={sorted.length === 0} onPress={save}>
          <Download aria-hidden />
          CSV
        </Button>
      </div>
      <div className="table-scroll">
        <Table
          className={`view-table of-${many}`}
          aria-label={`The ${many} of this view`}
          sortDescriptor={sorting}
          onSortChange={({ column, direction }) => setSorting({ column: String(column), direction })}
          onRowAction={(key) => onOpen(String(key))}
        >
          <TableHeader columns={shownColumns}>
            {({ id, name, isNumber }) => (
              <Column
                id={id}
                allowsSorting={id !== chooser}
                isRowHeader={headers.includes(id)}
                className={`col-${id}${isNumber ? ' is-number' : ''}`}
                textValue={name}
              >
                {({ sortDirection }) => (
                  <span className={id === chooser ? 'visually-hidden' : 'column-name'}>
                    {name}
                    {sortDirection === 'ascending' && <ArrowUp aria-hidden />}
                    {sortDirection === 'descending' && <ArrowDown aria-hidden />}
                  </span>
                )}
              </Column>
            )}
          </TableHeader>
          <TableBody
            items={shown}
            dependencies={[columns]}
            renderEmptyState={() => <p className="empty">All {many} of this view are filtered out.</p>}
          >
            {(row) => <ViewRow row={row} columns={shownColumns} name={nameOf(row)} cell={cell} />}
          </TableBody>
        </Table>
      </div>
      {shown.length < sorted.length && (
        <p className="more-rows">
          {figures.format(shown.length)} of {amount(sorted.length, props.one, many)}.
          <Button className="button" onPress={() => setMost(most + atOnce)}>
            Load {Math.min(atOnce, sorted.length - shown.length)} more
          </Button>
        </p>
      )}
    </div>
  );
}

function Amounts<Of extends AnyRow>({ one, many, found, shown }: Props<Of> & { shown: number }) {
  const hidden = useView((state) => state.view.hidden.size);
  const all = found.rows.length;
  return (
    <p className="table-amounts">
      {shown < all ? `${figures.format(shown)} of ${amount(all, one, many)}` : amount(all, one, many)}
      {found.filtered > 0 && `, ${figures.format(found.filtered)} filtered out`}
      {hidden > 0 && `, ${amount(hidden, 'entity', 'entities')} hidden`}
    </p>
  );
}
