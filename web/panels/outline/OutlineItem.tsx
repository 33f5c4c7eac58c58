import { ChevronRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { onDates } from '../../dates/onDates.ts';
import { amount } from '../../parts/amount.ts';
import { DoubtBadges } from '../../parts/Badge.tsx';
import { ChosenBadge } from '../../parts/ChosenBadge.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { signWords } from '../../parts/signWords.ts';
import { useView } from '../../store/viewStore.ts';
import { atRow } from '../rows/rowStyle.ts';
import { withRole } from '../rows/withRole.ts';
import { useKindLabel } from '../useKindLabel.ts';
import type { OutlineLine } from './outlineLines.ts';
import type { OutlineGroup, OutlineNeighbor, OutlineRow } from './outlineRows.ts';

type Props = { readonly line: OutlineLine; readonly at: number; readonly isWayIn: boolean };

/** One row of the outline: an entity, its links by one predicate, or a neighbour. */
export const OutlineItem = memo(function OutlineItem(props: Props) {
  const { line } = props;
  if (line.type === 'entity') return <EntityItem {...props} row={line.row} />;
  if (line.type === 'group') return <GroupItem {...props} row={line.row} />;
  return <NeighborItem {...props} row={line.row} />;
});

type FrameProps = Props & { readonly text: string; readonly isSelected?: boolean; readonly children: ReactNode };

function ItemFrame({ line, at, isWayIn, text, isSelected = false, children }: FrameProps) {
  return (
    <div
      {...withRole('row', {
        'aria-label': text,
        'aria-rowindex': at + 1,
        'aria-level': line.level,
        'aria-posinset': line.place,
        'aria-setsize': line.of,
        'aria-expanded': line.isOpen,
        'aria-current': isSelected || undefined,
      })}
      className={`outline-row is-${line.type} ${isSelected ? 'is-selected' : ''}`}
      style={atRow(at)}
      tabIndex={isWayIn ? 0 : -1}
      data-row={at}
      data-key={line.id}
    >
      <div {...withRole('gridcell')} className="outline-cell">
        {line.isOpen !== undefined && (
          <button
            type="button"
            className="outline-chevron"
            tabIndex={-1}
            aria-label={`${line.isOpen ? 'Close' : 'Open'} ${text}`}
            onMouseDown={(event) => event.preventDefault()}
          >
            <ChevronRight aria-hidden />
          </button>
        )}
        {line.type === 'entity' && line.isOpen === undefined && <span className="outline-chevron" />}
        {children}
      </div>
    </div>
  );
}

function EntityItem({ row: { id, entity, links }, ...frame }: Props & { row: OutlineRow }) {
  const kind = useKindLabel(entity.kind);
  const isSelected = useView(({ view }) => view.selected?.type === 'entity' && view.selected.id === id);
  const asOf = useView((state) => state.view.asOf);
  const compared = useView((state) => state.view.compared);
  const isChosen = useView(({ view }) => view.chosen.has(id));
  const text = `${entity.name}, ${kind}, ${amount(links, 'link')}${isChosen ? ', chosen' : ''}`;
  return (
    <ItemFrame {...frame} text={text} isSelected={isSelected}>
      <KindMark kind={entity.kind} size={26} />
      <span className="outline-words">
        <b className="outline-name" title={entity.name}>
          {entity.name}
        </b>
        <span className="secondary">
          {asOf !== null && links === 0
            ? `${kind}, no link known ${onDates(asOf, compared)}`
            : `${kind}, ${amount(links, 'link')}${entity.linkCount > links ? ` of ${entity.linkCount}` : ''}`}
        </span>
      </span>
      {isChosen && <ChosenBadge />}
    </ItemFrame>
  );
}

function GroupItem({ row: { label, shown, total }, ...frame }: Props & { row: OutlineGroup }) {
  const text = `${label} ${shown < total ? `${shown} of ${total}` : shown}`;
  return (
    <ItemFrame {...frame} text={text}>
      <span className="secondary">{text}</span>
    </ItemFrame>
  );
}

function NeighborItem({ row: { entity, group }, ...frame }: Props & { row: OutlineNeighbor }) {
  const isSelected = useView(
    ({ view }) => view.selected?.type === 'link' && group.links.some((link) => link.id === view.selected?.id),
  );
  const isChosen = useView(({ view }) => view.chosen.has(entity.id));
  // As the canvas draws it: planned only where nothing more than a plan is known.
  const told = group.links.find(({ modality }) => modality !== 'PLANNED') ?? group.links[0];
  const isPossible = group.sureness === 'possible';
  const text = `${entity.name}, ${signWords[group.sign]}${isPossible ? ', possible on this date' : ''}${group.change ? `, ${group.changeText}` : ''}${isChosen ? ', chosen' : ''}`;
  return (
    <ItemFrame {...frame} text={text} isSelected={isSelected}>
      <KindMark kind={entity.kind} size={20} />
      <span className="outline-name" title={entity.name}>
        {entity.name}
      </span>
      {group.change && group.change !== 'same' && <span className="badge plain">{group.changeText}</span>}
      {group.sign === 'CONFLICT' && <span className="badge plain">Conflict</span>}
      {told && <DoubtBadges link={{ ...told, verified: group.isVerified }} isPossible={isPossible} />}
      {group.links.length > 1 && <span className="secondary">{group.links.length} links</span>}
      {isChosen && <ChosenBadge />}
    </ItemFrame>
  );
}
