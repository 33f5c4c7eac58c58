import { onDate } from '../dates/onDate.ts';
import { DoubtBadges } from '../parts/Badge.tsx';
import { SentenceRow } from '../parts/SentenceRow.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { signWords } from '../parts/signWords.ts';
import { useView } from '../store/viewStore.ts';
import { noLinkKnown } from '../store/views/asOfSummary.ts';
import { filteredOut } from '../store/views/filteredOut.ts';
import { holdings } from '../store/views/holdings.ts';
import { isPossible } from '../store/views/isPossible.ts';
import { linksAsOf } from '../store/views/linksAsOf.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import type { Link, Sign } from '../store/viewTypes.ts';
import { PanelBody } from './PanelBody.tsx';
import { PanelSection } from './PanelSection.tsx';

const order: readonly Sign[] = ['COOPERATION', 'CONFLICT', 'NEUTRAL'];
const atMost = 60;

/** What stands in the panel while nothing is selected: the links of the view as sentences. */
export function SentencesPanel() {
  const links = useView(linksAsOf);
  const all = useView(shownLinks).length;
  const asOf = useView((state) => state.view.asOf);
  const faded = useView(filteredOut).links;
  const state = useView(({ opening }) => opening.state);
  const readable = links.filter(({ id }) => !faded.has(id));
  return (
    <PanelBody label="The links in words">
      <h2 className="sentences-title">The links in words</h2>
      <p className="secondary">{whatIsLeft({ readable: readable.length, held: links.length, all, asOf })}</p>
      {state === 'loading' && <Skeleton lines={8} label="The sentences are loading" />}
      {order.map((sign) => (
        <SentencesOfSign key={sign} sign={sign} links={readable.filter((link) => link.sign === sign)} />
      ))}
    </PanelBody>
  );
}

function whatIsLeft(counts: { readable: number; held: number; all: number; asOf: string | null }): string {
  const { readable, held, all, asOf } = counts;
  const isFiltered = readable < held;
  if (all === 0) return 'No link is known among what is shown.';
  if (asOf === null) {
    return isFiltered ? `${readable} of ${held} links; the rest is filtered out.` : 'Each opens on its evidence.';
  }
  if (held === 0) return `${noLinkKnown}, of ${all}.`;
  const past = all - held;
  const gone = past === 0 ? '' : `; ${past} ${past === 1 ? 'does' : 'do'} not hold ${onDate(asOf)}`;
  return `${readable} of ${all} links${gone}${isFiltered ? `; ${held - readable} filtered out` : ''}.`;
}

function SentencesOfSign({ sign, links }: { sign: Sign; links: readonly Link[] }) {
  const held = useView(holdings);
  if (links.length === 0) return null;
  const shown = links.slice(0, atMost);
  const count = shown.length < links.length ? `${shown.length} of ${links.length}` : `${links.length}`;
  return (
    <PanelSection title={signWords[sign]} count={count}>
      <ul className="sentences">
        {shown.map((link) => (
          <li key={link.id}>
            <SentenceRow link={link}>
              <span className="sentence-badges">
                <DoubtBadges link={link} isPossible={isPossible(held, link)} />
              </span>
            </SentenceRow>
          </li>
        ))}
      </ul>
      {shown.length < links.length && <p className="secondary">The outline holds all of them.</p>}
    </PanelSection>
  );
}
