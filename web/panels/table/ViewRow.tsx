import { memo, type ReactNode } from 'react';
import { useView } from '../../store/viewStore.ts';
import { atRow } from '../rows/rowStyle.ts';
import { none } from '../rows/useRows.ts';
import { withRole } from '../rows/withRole.ts';
import { ChooseBox } from './ChooseBox.tsx';
import { type AnyRow, type Column, chooser } from './tableTypes.ts';

type Props<Of extends AnyRow> = {
  readonly row: Of;
  readonly at: number;
  /** Which of its cells is the way in by Tab, or the row as a whole; null where the way in is elsewhere. */
  readonly wayIn: number | null;
  readonly columns: readonly Column<Of>[];
  /** The columns that name a row. */
  readonly headers: readonly string[];
  readonly name: string;
  readonly cell: (row: Of, column: string) => ReactNode;
};

/** One row of a table. */
export const ViewRow = memo(ViewRowAsGiven) as typeof ViewRowAsGiven;

function ViewRowAsGiven<Of extends AnyRow>({ row, at, wayIn, columns, headers, name, cell }: Props<Of>) {
  const isSelected = useView(({ view }) => view.selected?.id === row.id);
  return (
    <tr
      {...withRole('row')}
      className={isSelected ? 'is-selected' : undefined}
      style={atRow(at)}
      tabIndex={wayIn === none ? 0 : -1}
      data-row={at}
      data-key={row.id}
      aria-rowindex={at + 2}
      aria-current={isSelected || undefined}
    >
      {columns.map(({ id, isNumber }, column) => {
        const Cell = headers.includes(id) ? 'th' : 'td';
        const isBox = id === chooser;
        return (
          <Cell
            key={id}
            {...withRole(headers.includes(id) ? 'rowheader' : 'gridcell')}
            className={`col-${id}${isNumber ? ' is-number' : ''}`}
            tabIndex={isBox ? undefined : wayIn === column ? 0 : -1}
            data-column={column}
            aria-colindex={column + 1}
          >
            {isBox ? <ChooseBox row={row} name={name} isWayIn={wayIn === column} /> : cell(row, id)}
          </Cell>
        );
      })}
    </tr>
  );
}
