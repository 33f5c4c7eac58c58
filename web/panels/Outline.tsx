import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { onDate } from '../dates/onDate.ts';
import { amount } from '../parts/amount.ts';
import { DoubtBadges } from '../parts/Badge.tsx';
import { ChosenBadge } from '../parts/ChosenBadge.tsx';
import { KindMark } from '../parts/KindMark.tsx';
import { signWords } from '../parts/signWords.ts';
import { toggleChosen } from '../store/actions/choose.ts';
import { select } from '../store/actions/select.ts';
import { expand } from '../store/tasks/expand.ts';
import { hide } from '../store/tasks/hide.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { type OutlineGroup, type OutlineNeighbor, type OutlineRow, outlineRows } from './outlineRows.ts';
import { useKindLabel } from './useKindLabel.ts';

/** The view as a tree for the keyboard: entity, its links by predicate, neighbour. It tells what the canvas shows. */
export function Outline() {
  const opening = useView((state) => state.opening);
  const known = useView((state) => state.known);
  const view = useView((state) => state.view);
  const rows = useMemo(() => outlineRows({ opening, known, view }), [opening, known, view]);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => firstOpen(rows));
  return (
    <div className="outline-frame" onKeyDownCapture={press}>
      <Tree
        className="outline"
        aria-label="Entities of this view"
        items={rows}
        expandedKeys={expanded}
        onExpandedChange={(keys) => setExpanded(new Set([...keys].map(String)))}
        onAction={(key) => act(String(key))}
        dependencies={[view]}
      >
        {(row) => <EntityRow row={row} />}
      </Tree>
    </div>
  );
}

function EntityRow({ row }: { row: OutlineRow }) {
  const kind = useKindLabel(row.entity.kind);
  const isSelected = useView(({ view }) => view.selected?.type === 'entity' && view.selected.id === row.id);
  const asOf = useView((state) => state.view.asOf);
  const isBare = asOf !== null && row.links === 0;
  const isChosen = useView(({ view }) => view.chosen.has(row.id));
  return (
    <TreeItem
      id={row.id}
      textValue={`${row.entity.name}, ${kind}, ${amount(row.links, 'link')}${isChosen ? ', chosen' : ''}`}
      className={rowClass('entity', isSelected)}
    >
      <TreeItemContent>
        {({ hasChildItems }) => (
          <>
            {hasChildItems ? <Chevron /> : <span className="outline-chevron" />}
            <KindMark kind={row.entity.kind} size={26} />
            <b>{row.entity.name}</b>
            <span className="secondary">
              {isBare
                ? `${kind}, no link known ${onDate(asOf)}`
                : `${kind}, ${amount(row.links, 'link')}${row.entity.linkCount > row.links ? ` of ${row.entity.linkCount}` : ''}`}
            </span>
            {isChosen && <ChosenBadge />}
          </>
        )}
      </TreeItemContent>
      <Collection items={row.groups}>{(group) => <GroupRow group={group} />}</Collection>
    </TreeItem>
  );
}

function GroupRow({ group }: { group: OutlineGroup }) {
  const count = group.shown < group.total ? `${group.shown} of ${group.total}` : `${group.shown}`;
  return (
    <TreeItem id={group.id} textValue={`${group.label} ${count}`} className={rowClass('group', false)}>
      <TreeItemContent>
        <Chevron />
        <span className="secondary">
          {group.label} {count}
        </span>
      </TreeItemContent>
      <Collection items={group.neighbors}>{(neighbor) => <NeighborItem neighbor={neighbor} />}</Collection>
    </TreeItem>
  );
}

function NeighborItem({ neighbor: { id, entity, group } }: { neighbor: OutlineNeighbor }) {
  const isSelected = useView(
    ({ view }) => view.selected?.type === 'link' && group.links.some((link) => link.id === view.selected?.id),
  );
  const isChosen = useView(({ view }) => view.chosen.has(entity.id));
  // As the canvas draws it: planned only where nothing more than a plan is known.
  const told = group.links.find(({ modality }) => modality !== 'PLANNED') ?? group.links[0];
  return (
    <TreeItem
      id={id}
      textValue={`${entity.name}, ${signWords[group.sign]}${group.sureness === 'possible' ? ', possible on this date' : ''}${group.change ? `, ${group.changeText}` : ''}${isChosen ? ', chosen' : ''}`}
      className={rowClass('neighbor', isSelected)}
    >
      <TreeItemContent>
        <KindMark kind={entity.kind} size={20} />
        <span>{entity.name}</span>
        {group.change && group.change !== 'same' && <span className="badge plain">{group.changeText}</span>}
        {group.sign === 'CONFLICT' && <span className="badge plain">Conflict</span>}
        {told && (
          <DoubtBadges link={{ ...told, verified: group.isVerified }} isPossible={group.sureness === 'possible'} />
        )}
        {group.links.length > 1 && <span className="secondary">{group.links.length} links</span>}
        {isChosen && <ChosenBadge />}
      </TreeItemContent>
    </TreeItem>
  );
}

function Chevron() {
  return (
    <Button slot="chevron" className="outline-chevron">
      <ChevronRight aria-hidden />
    </Button>
  );
}

function rowClass(level: string, isSelected: boolean): string {
  return `outline-row is-${level} ${isSelected ? 'is-selected' : ''}`;
}

function act(key: string): void {
  const [entity = '', predicate, , ...link] = key.split('|');
  if (link.length > 0) viewStore.setState(select({ type: 'link', id: link.join('|') }));
  else if (predicate === undefined) viewStore.setState(select({ type: 'entity', id: entity }));
}

function press(event: KeyboardEvent): void {
  if (!['e', 'h', ' '].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = event.target instanceof Element ? event.target.closest('[role=row]') : null;
  const [entity, predicate, , ...link] = row?.getAttribute('data-key')?.split('|') ?? [];
  if (!entity) return;
  // Else the tree would take the letter for the beginning of a name.
  event.preventDefault();
  event.stopPropagation();
  if (event.key === ' ') chooseRow(entity, link.join('|'));
  else if (event.key === 'e') void expand(entity);
  else if (predicate === undefined) hide(entity);
}

/** Chooses the entity of a row; of a row under it, the neighbour that it names. */
function chooseRow(entity: string, link: string): void {
  const found = link === '' ? undefined : viewStore.getState().known.links.get(link);
  const other = found?.from.id === entity ? found.to.id : found?.from.id;
  viewStore.setState(toggleChosen([other ?? entity]));
}

function firstOpen(rows: readonly OutlineRow[]): ReadonlySet<string> {
  const open = rows.slice(0, 2);
  return new Set([...open.map(({ id }) => id), ...rows.flatMap(({ groups }) => groups.map(({ id }) => id))]);
}
