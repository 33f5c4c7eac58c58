import type { ReactNode } from 'react';
import { Cell, Row } from 'react-aria-components/Table';
import { ChooseBox } from './ChooseBox.tsx';
import { type AnyRow, chooser } from './tableTypes.ts';

type Props<Of extends AnyRow> = {
  readonly row: Of;
  readonly columns: readonly { readonly id: string; readonly isNumber?: true }[];
  readonly name: string;
  readonly cell: (row: Of, column: string) => ReactNode;
};

/** One row of a table. Its box alone follows what is selected and chosen: a changed row would have the whole table made anew. */
export function ViewRow<Of extends AnyRow>({ row, columns, name, cell }: Props<Of>) {
  return (
    <Row id={row.id} columns={columns} textValue={name}>
      {({ id, isNumber }) => (
        <Cell className={`col-${id}${isNumber ? ' is-number' : ''}`}>
          {id === chooser ? <ChooseBox row={row} name={name} /> : cell(row, id)}
        </Cell>
      )}
    </Row>
  );
}
