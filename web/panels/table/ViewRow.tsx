import type { ReactNode } from 'react';
import { Cell, Row } from 'react-aria-components/Table';
import { useView } from '../../store/viewStore.ts';
import { ChooseBox } from './ChooseBox.tsx';
import { type AnyRow, chooser } from './tableTypes.ts';

type Props<Of extends AnyRow> = {
  readonly row: Of;
  readonly columns: readonly { readonly id: string; readonly isNumber?: true }[];
  readonly name: string;
  readonly cell: (row: Of, column: string) => ReactNode;
};

/** One row of a table. It sees for itself whether it is selected or chosen, so that the others stay as they are. */
export function ViewRow<Of extends AnyRow>({ row, columns, name, cell }: Props<Of>) {
  const isSelected = useView(({ view }) => view.selected?.id === row.id);
  const isChosen = useView(({ view }) => row.ids.every((id) => view.chosen.has(id)));
  return (
    <Row
      id={row.id}
      columns={columns}
      textValue={name}
      dependencies={[isChosen]}
      className={`${isSelected ? 'is-selected' : ''} ${isChosen ? 'is-chosen' : ''}`}
    >
      {({ id, isNumber }) => (
        <Cell className={`col-${id}${isNumber ? ' is-number' : ''}`}>
          {id === chooser ? <ChooseBox ids={row.ids} name={name} isChosen={isChosen} /> : cell(row, id)}
        </Cell>
      )}
    </Row>
  );
}
