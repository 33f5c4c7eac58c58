import { shortHash } from '../parts/shortHash.ts';
import { useView } from '../store/viewStore.ts';
import { PanelBody } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';

/** In the place of an entity that the graph does not hold any more. */
export function Tombstone({ id }: { id: string }) {
  const made = useView(({ view }) => view.linked?.release ?? null);
  const release = useView(({ opening }) => (opening.state === 'ready' ? opening.meta.release : null));
  return (
    <>
      <PanelHead label="Close">Gone</PanelHead>
      <PanelBody label={`About ${id}`}>
        <h2 className="sentence">No entity has this id</h2>
        <p className="code">{id}</p>
        <p className="description">
          The link to this view names it{made === null ? '' : `, and was made from the release ${made}`}; the graph is
          now of {release === null ? 'another release' : `the release ${shortHash(release)}`}. It may have another id
          now: search for its name.
        </p>
      </PanelBody>
    </>
  );
}
