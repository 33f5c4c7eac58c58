import { spanInWords } from '../dates/spanInWords.ts';
import { keepTogether } from '../parts/keepTogether.ts';
import { SentenceRow } from '../parts/SentenceRow.tsx';
import { signWords } from '../parts/signWords.ts';
import { useView } from '../store/viewStore.ts';
import { allChanges, type Change, comparison } from '../store/views/comparison.ts';
import { filteredOut } from '../store/views/filteredOut.ts';
import { linksAsOf } from '../store/views/linksAsOf.ts';
import type { Link } from '../store/viewTypes.ts';
import { PanelBody } from './PanelBody.tsx';
import { PanelSection } from './PanelSection.tsx';

const atMost = 60;
const titles: Readonly<Record<Change, string>> = {
  added: 'Added',
  ended: 'Ended',
  changed: 'Changed: certain on one of the dates only',
  same: 'The same',
};

/** What stands in the panel while two dates are compared and nothing is selected: what became of the links. */
export function ComparePanel() {
  const compared = useView(comparison);
  const links = useView(linksAsOf);
  const faded = useView(filteredOut).links;
  if (compared === null) return null;
  const { earlier, later, changes } = compared;
  const readable = links.filter(({ id }) => !faded.has(id));
  return (
    <PanelBody label="The two dates compared">
      <h2 className="sentences-title">From {keepTogether(spanInWords({ since: earlier, until: later }))}</h2>
      <p className="secondary">
        {readable.length} of {links.length} links that hold, or may hold, on one of the two dates.
      </p>
      {allChanges.map((change) => (
        <LinksOfChange key={change} change={change} links={readable.filter(({ id }) => changes.get(id) === change)} />
      ))}
    </PanelBody>
  );
}

function LinksOfChange({ change, links }: { change: Change; links: readonly Link[] }) {
  const shown = links.slice(0, atMost);
  const count = shown.length < links.length ? `${shown.length} of ${links.length}` : `${links.length}`;
  return (
    <PanelSection title={titles[change]} count={count}>
      {links.length === 0 && <p className="secondary">No link.</p>}
      <ul className="sentences">
        {shown.map((link) => (
          <li key={link.id}>
            <SentenceRow link={link}>
              <span className="visually-hidden">{signWords[link.sign]}</span>
            </SentenceRow>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
