import { KindMark } from '../../parts/KindMark.tsx';
import { type EntityRow, entityColumns } from './entityTable.ts';

/** One cell of the table of entities. */
export function EntityCell({ row, column }: { row: EntityRow; column: string }) {
  if (column === 'name') {
    return (
      <span className="cell-mark" title={row.entity.name}>
        <KindMark kind={row.entity.kind} size={20} />
        <span className="cell-name">{row.entity.name}</span>
      </span>
    );
  }
  if (column === 'description') return <span className="cell-text-line">{row.entity.description}</span>;
  return entityColumns.find(({ id }) => id === column)?.read(row);
}
