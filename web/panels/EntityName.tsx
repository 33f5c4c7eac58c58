import { KindMark } from '../parts/KindMark.tsx';
import { select } from '../store/actions/select.ts';
import { useView, viewStore } from '../store/viewStore.ts';

/** An entity's mark and name, which selects it. */
export function EntityName({ id }: { id: string }) {
  const entity = useView(({ known }) => known.entities.get(id));
  return (
    <button type="button" className="entity-name" onClick={() => viewStore.setState(select({ type: 'entity', id }))}>
      {entity && <KindMark kind={entity.kind} size={18} />}
      <span>{entity?.name ?? id}</span>
    </button>
  );
}
