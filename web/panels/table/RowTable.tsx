import { Download } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { amount } from '../../parts/amount.ts';
import { csvOf } from '../../parts/csvOf.ts';
import { download } from '../../parts/download.ts';
import { toggleChosen } from '../../store/actions/choose.ts';
import { useView, viewStore } from '../../store/viewStore.ts';
import { ofRows } from '../rows/rowStyle.ts';
import { useRevealed } from '../rows/useRevealed.ts';
import { none, useRows } from '../rows/useRows.ts';
import { withRole } from '../rows/withRole.ts';
import { moveInCells } from './moveInCells.ts';
import { sortRows } from './sortRows.ts';
import { TableHead } from './TableHead.tsx';
import { type AnyRow, type Column, chooser, type Rows, type Sorting } from './tableTypes.ts';
import { ViewRow } from './ViewRow.tsx';

const figures = new Intl.NumberFormat('en');

type Props<Of extends AnyRow> = {
  readonly one: string;
  readonly many: string;
  readonly columns: readonly Column<Of>[];
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

/** A table that sorts by each of its columns and holds all rows, of which those in sight are drawn. */
export function RowTable<Of extends AnyRow>(props: Props<Of>) {
  const { many, columns, found, first, headers, choice, nameOf, onOpen, cell } = props;
  const [sorting, setSorting] = useState<Sorting>({ column: first, direction: 'ascending' });
  const sorted = useMemo(() => sortRows(found.rows, columns, sorting), [found, columns, sorting]);
  const shownColumns = useMemo<readonly Column<Of>[]>(
    () => [{ id: chooser, name: 'Chosen', read: () => null }, ...columns],
    [columns],
  );
  const rows = useRows({ rows: sorted, textOf: nameOf });
  const selected = useView(({ view }) => view.selected);
  const selectedAt = useMemo(() => sorted.findIndex(({ id }) => id === selected?.id), [sorted, selected]);
  useRevealed({ selected, row: selectedAt, reveal: rows.reveal });

  const sort = (column: number) => {
    const id = shownColumns[column]?.id ?? chooser;
    if (id === chooser) return;
    const isSame = sorting.column === id && sorting.direction === 'ascending';
    setSorting({ column: id, direction: isSame ? 'descending' : 'ascending' });
    rows.scroller.current?.scrollTo({ top: 0 });
  };
  const press = (event: KeyboardEvent) => {
    const { row, column } = rows.here;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnBox = event.target instanceof HTMLInputElement;
    if (pressHere(event.key, isOnBox)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (row !== none) rows.type(event) || rows.move(event);
    else if (event.key === 'ArrowDown' && sorted.length > 0) {
      event.preventDefault();
      rows.go({ row: 0, column });
    }
  };
  const pressHere = (key: string, isOnBox: boolean): boolean => {
    const place = moveInCells(key, rows.here, shownColumns.length);
    const row = sorted[rows.here.row];
    if (place) rows.go(place);
    else if (key === 'Enter' && row) onOpen(row.id);
    else if (key === ' ' && row && !isOnBox) viewStore.setState(toggleChosen(row.ids));
    else if ((key === 'Enter' || key === ' ') && !row) sort(rows.here.column);
    else return false;
    return true;
  };
  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const at = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? none);
    const row = sorted[at];
    if (!row) sort(Number(target.closest<HTMLElement>('[data-column]')?.dataset.column ?? none));
    else if (!target.closest('.choose-box')) onOpen(row.id);
  };
  const save = () => {
    const lines = [columns.map(({ name }) => name), ...sorted.map((row) => columns.map(({ read }) => read(row)))];
    download(`rendezvous-${many}.csv`, 'text/csv', csvOf(lines));
  };
  return (
    <div className="table-frame">
      <div className="table-bar">
        {choice}
        <Amounts {...props} />
        <Button className="button" isDisabled={sorted.length === 0} onPress={save}>
          <Download aria-hidden />
          CSV
        </Button>
      </div>
      <div className="table-scroll" ref={rows.scroller}>
        <table
          {...withRole('grid')}
          className={`view-table of-${many}`}
          aria-label={`The ${many} of this view`}
          aria-rowcount={sorted.length + 1}
          aria-colcount={shownColumns.length}
          onKeyDown={press}
          onClick={click}
          {...rows.grid}
        >
          <TableHead
            columns={shownColumns}
            sorting={sorting}
            wayIn={rows.here.row === none || sorted.length === 0 ? Math.max(0, rows.here.column) : null}
          />
          {sorted.length > 0 && (
            <tbody
              {...withRole('rowgroup')}
              className="rows"
              style={ofRows(sorted.length)}
              ref={(element) => {
                rows.body.current = element;
              }}
            >
              {rows.drawn.map((at) => {
                const row = sorted[at];
                return (
                  row && (
                    <ViewRow
                      key={row.id}
                      row={row}
                      at={at}
                      wayIn={at === rows.here.row ? rows.here.column : null}
                      columns={shownColumns}
                      headers={headers}
                      name={nameOf(row)}
                      cell={cell}
                    />
                  )
                );
              })}
            </tbody>
          )}
        </table>
        {sorted.length === 0 && (
          <p className="empty">
            {found.filtered > 0 ? `All ${many} of this view are filtered out.` : `There are no ${many} to list.`}
          </p>
        )}
      </div>
    </div>
  );
}

function Amounts<Of extends AnyRow>({ one, many, found }: Props<Of>) {
  const hidden = useView((state) => state.view.hidden.size);
  return (
    <p className="table-amounts">
      {amount(found.rows.length, one, many)}
      {found.filtered > 0 && `, ${figures.format(found.filtered)} filtered out`}
      {hidden > 0 && `, ${amount(hidden, 'entity', 'entities')} hidden`}
    </p>
  );
}
