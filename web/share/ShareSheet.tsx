import { FileText } from 'lucide-react';
import { Link } from 'wouter';
import { CopyText } from './CopyText.tsx';
import { citeBibtex, citeText } from './citeView.ts';
import { SavedViews } from './SavedViews.tsx';
import { SaveFiles } from './SaveFiles.tsx';
import { useAboutView } from './useAboutView.ts';

/** What one can do with a view: link to it, cite it, print it, save it as a file or in this browser. */
export function ShareSheet({ onClose }: { onClose: () => void }) {
  const { about, fragment } = useAboutView();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <section>
        <h2 className="head">Link</h2>
        <p className="secondary">
          Opens the same picture: entities where they lie, filters, what is hidden and what is selected.
        </p>
        <div className="share-actions">
          <CopyText text={about.link} label="Copy link" isPrimary />
          <Link className="button" href={`/briefing${fragment}`} onClick={onClose}>
            <FileText aria-hidden />
            Briefing to print
          </Link>
        </div>
      </section>
      <section>
        <h2 className="head">Cite this view</h2>
        <p className="share-cite">{citeText({ ...about, link: short(about.link) }, today)}</p>
        <div className="share-actions">
          <CopyText text={citeText(about, today)} label="Copy as text" />
          <CopyText text={citeBibtex(about, today)} label="Copy as BibTeX" />
        </div>
      </section>
      <SaveFiles />
      <SavedViews fragment={fragment} about={about} onClose={onClose} />
    </>
  );
}

/** A link that is as long as its view, cut for reading; what is copied is whole. */
function short(link: string): string {
  return link.length <= 80 ? link : `${link.slice(0, 79)}…`;
}
