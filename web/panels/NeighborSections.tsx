import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DoubtBadges } from '../parts/Badge.tsx';
import { capital } from '../parts/capital.ts';
import { KindMark } from '../parts/KindMark.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { SignMark } from '../parts/LinkMark.tsx';
import { select } from '../store/actions/select.ts';
import { expand, neighborsAtOnce } from '../store/tasks/expand.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { holdings } from '../store/views/holdings.ts';
import { isPossible } from '../store/views/isPossible.ts';
import { type NeighborRow, neighborRows, otherEnd } from '../store/views/neighborRows.ts';
import type { Link } from '../store/viewTypes.ts';
import { PanelSection } from './PanelSection.tsx';

const atFirst = 6;

/** The links of an entity by predicate and direction: those in the view, and how many there are before they are drawn. */
export function NeighborSections({ id }: { id: string }) {
  const opening = useView((state) => state.opening);
  const known = useView((state) => state.known);
  const view = useView((state) => state.view);
  const rows = neighborRows({ opening, known, view }, id);
  return rows.map((row) => <Neighbors key={`${row.predicate} ${row.direction}`} id={id} row={row} />);
}

function Neighbors({ id, row }: { id: string; row: NeighborRow }) {
  const [isWhole, setWhole] = useState(false);
  const isBusy = useView((state) => state.busy.has(id));
  const links = isWhole ? row.links : row.links.slice(0, atFirst);
  const { missing } = row;
  return (
    <PanelSection title={capital(row.label)} count={countOf(row)}>
      {links.length > 0 && (
        <ul className="neighbors">
          {links.map((link) => (
            <NeighborItem
              key={link.id}
              id={id}
              link={link}
              isOneOfSome={links.filter((other) => isSamePair(other, link)).length > 1}
            />
          ))}
        </ul>
      )}
      <div className="buttons">
        {links.length < row.links.length && (
          <Button className="button" onPress={() => setWhole(true)}>
            List all {row.links.length}
          </Button>
        )}
        {missing > 0 && (
          <Button className="button" isPending={isBusy} onPress={() => void expand(id, row)}>
            Draw {Math.min(missing, neighborsAtOnce)} more
          </Button>
        )}
      </div>
    </PanelSection>
  );
}

/** How many neighbours a row has, and how many links where these are more. */
function countOf({ shown, total, links }: NeighborRow): string {
  const neighbors = shown < total ? `${shown} of ${total} shown` : `${total}`;
  return links.length > shown ? `${neighbors}, by ${links.length} links` : neighbors;
}

function NeighborItem({ id, link, isOneOfSome }: { id: string; link: Link; isOneOfSome: boolean }) {
  const other = useView((state) => otherEnd(state, link, id));
  const held = useView(holdings);
  return (
    <li>
      <button
        type="button"
        className="neighbor"
        onClick={() => viewStore.setState(select({ type: 'link', id: link.id }))}
      >
        <SignMark sign={link.sign} isPlanned={link.modality === 'PLANNED'} />
        {other && <KindMark kind={other.kind} size={20} />}
        <span className="neighbor-name">
          {other?.name}
          {isOneOfSome && <span className="neighbor-sentence">{keepTogether(link.claim.sentence)}</span>}
        </span>
        <DoubtBadges link={link} isPossible={isPossible(held, link)} />
      </button>
    </li>
  );
}

function isSamePair(a: Link, b: Link): boolean {
  return a.from.id === b.from.id && a.to.id === b.to.id;
}
