import { ArrowDown, ArrowUp } from 'lucide-react';
import { none } from '../rows/useRows.ts';
import { withRole } from '../rows/withRole.ts';
import { type AnyRow, type Column, chooser, type Sorting } from './tableTypes.ts';

type Props<Of extends AnyRow> = {
  readonly columns: readonly Column<Of>[];
  readonly sorting: Sorting;
  /** Which of the heads is the way in by Tab; null where the way in is elsewhere. */
  readonly wayIn: number | null;
};

/** The heads of a table. */
export function TableHead<Of extends AnyRow>({ columns, sorting, wayIn }: Props<Of>) {
  return (
    <thead {...withRole('rowgroup')}>
      <tr {...withRole('row')} data-row={none} aria-rowindex={1}>
        {columns.map(({ id, name, isNumber }, column) => {
          const direction = sorting.column === id ? sorting.direction : 'none';
          return (
            <th
              key={id}
              {...withRole('columnheader')}
              className={`col-${id}${isNumber ? ' is-number' : ''}`}
              tabIndex={wayIn === column ? 0 : -1}
              data-column={column}
              aria-colindex={column + 1}
              aria-sort={id === chooser ? undefined : direction}
            >
              <span className={id === chooser ? 'visually-hidden' : 'column-name'}>
                {name}
                {direction === 'ascending' && <ArrowUp aria-hidden />}
                {direction === 'descending' && <ArrowDown aria-hidden />}
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
