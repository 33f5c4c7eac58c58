import { writeAddress } from '../store/address/writeAddress.ts';
import { useView } from '../store/viewStore.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import { viewTitle } from '../store/views/viewTitle.ts';
import { CopyText } from './CopyText.tsx';
import { citeBibtex, citeText } from './citeView.ts';
import { SavedViews } from './SavedViews.tsx';

/** The link to a view, how to cite it, and the views that are saved. */
export function ShareSheet({ onClose }: { onClose: () => void }) {
  const fragment = useView(writeAddress);
  const title = useView(viewTitle);
  const entities = useView(shownEntities).length;
  const links = useView(shownLinks).length;
  const meta = useView(({ opening }) => (opening.state === 'ready' ? opening.meta : null));
  const link = `${location.origin}/${fragment}`;
  const cited = {
    title,
    link,
    entities,
    links,
    release: meta?.release ?? 'unknown',
    loadedOn: meta?.loadedAt?.slice(0, 10) ?? 'an unknown day',
    today: new Date().toISOString().slice(0, 10),
  };
  return (
    <>
      <section>
        <h2 className="head">Link</h2>
        <p className="secondary">
          Opens the same picture: entities where they lie, filters, what is hidden and what is selected.
        </p>
        <div className="share-actions">
          <CopyText text={link} label="Copy link" isPrimary />
        </div>
      </section>
      <section>
        <h2 className="head">Cite this view</h2>
        <p className="share-cite">{citeText(cited).replace(link, short(link))}</p>
        <div className="share-actions">
          <CopyText text={citeText(cited)} label="Copy as text" />
          <CopyText text={citeBibtex(cited)} label="Copy as BibTeX" />
        </div>
      </section>
      <SavedViews fragment={fragment} title={title} counts={{ entities, links }} onClose={onClose} />
    </>
  );
}

/** A link that is as long as its view, cut for reading; what is copied is whole. */
function short(link: string): string {
  return link.length <= 80 ? link : `${link.slice(0, 79)}…`;
}
