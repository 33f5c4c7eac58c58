import '../../theme/outline.css';
import '../../theme/rows.css';
import { type KeyboardEvent, type MouseEvent, useMemo } from 'react';
import { toggleChosen } from '../../store/actions/choose.ts';
import { select } from '../../store/actions/select.ts';
import { expand } from '../../store/tasks/expand.ts';
import { hide } from '../../store/tasks/hide.ts';
import { useView, viewStore } from '../../store/viewStore.ts';
import type { Selection } from '../../store/viewTypes.ts';
import { ofRows } from '../rows/rowStyle.ts';
import { useRevealed } from '../rows/useRevealed.ts';
import { none, useRows } from '../rows/useRows.ts';
import { useSeen } from '../rows/useSeen.ts';
import { OutlineItem } from './OutlineItem.tsx';
import { type OutlineLine, outlineLines, parentOf } from './outlineLines.ts';
import { outlineRows } from './outlineRows.ts';
import { useOpened } from './useOpened.ts';

/** The view as a tree for the keyboard: entity, its links by predicate, neighbour. It tells what the canvas shows. */
export function Outline() {
  const seen = useSeen();
  const outlined = useMemo(() => outlineRows(seen), [seen]);
  const { opened, setEntity, setGroup, openAll } = useOpened(outlined.rows.slice(0, 2).map(({ id }) => id));
  const lines = useMemo(() => outlineLines(outlined, opened), [outlined, opened]);
  const rows = useRows({ rows: lines, textOf });
  const selected = useView(({ view }) => view.selected);
  const here = lines[rows.here.row];
  const shownAt = useMemo(() => lines.findIndex((line) => shows(line, selected)), [lines, selected]);
  useRevealed({
    selected,
    row: shows(here, selected) ? rows.here.row : shownAt,
    reveal: rows.reveal,
    open() {
      const link = selected?.type === 'link' ? seen.known.links.get(selected.id) : undefined;
      const end = link && outlined.rows.find(({ id }) => id === link.from.id);
      if (end) openAll(end.id);
      return end !== undefined;
    },
  });

  const setOpen = (line: OutlineLine, isOpen: boolean) =>
    line.type === 'entity' ? setEntity(line.id, isOpen) : setGroup(line.id, isOpen);
  const press = (event: KeyboardEvent) => {
    if (!here || rows.type(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressHere(event.key, here)) {
      event.preventDefault();
      event.stopPropagation();
    } else rows.move(event);
  };
  const pressHere = (key: string, line: OutlineLine): boolean => {
    if (key === 'ArrowRight') stepIn(line);
    else if (key === 'ArrowLeft') stepOut(line);
    else if (key === 'Enter') act(line, setOpen);
    else return pressOnView(key, line);
    return true;
  };
  const stepIn = (line: OutlineLine) => {
    if (line.isOpen) rows.go({ row: rows.here.row + 1, column: none });
    else if (line.isOpen === false) setOpen(line, true);
  };
  const stepOut = (line: OutlineLine) => {
    const parent = parentOf(lines, rows.here.row);
    if (line.isOpen) setOpen(line, false);
    else if (parent !== -1) rows.go({ row: parent, column: none });
  };
  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = Number(target.closest<HTMLElement>('[data-row]')?.dataset.row ?? none);
    const line = lines[row];
    if (!line) return;
    rows.go({ row, column: none });
    if (target.closest('.outline-chevron')) setOpen(line, !line.isOpen);
    else act(line, setOpen);
  };
  if (lines.length === 0) return <p className="empty">All entities of this view are filtered out.</p>;
  return (
    <div className="outline-frame" ref={rows.scroller}>
      <div
        ref={(element) => {
          rows.body.current = element;
        }}
        className="outline rows"
        role="treegrid"
        aria-label="Entities of this view"
        aria-rowcount={lines.length}
        style={ofRows(lines.length)}
        onKeyDown={press}
        onClick={click}
        {...rows.grid}
      >
        {rows.drawn.map((at) => {
          const line = lines[at];
          return line && <OutlineItem key={line.id} line={line} at={at} isWayIn={at === rows.here.row} />;
        })}
      </div>
    </div>
  );
}

function textOf(line: OutlineLine): string {
  return line.type === 'group' ? line.row.label : line.row.entity.name;
}

/** Whether a row is of what is selected. */
function shows(line: OutlineLine | undefined, selected: Selection | null): boolean {
  if (!line || !selected || line.type === 'group') return false;
  if (line.type === 'entity') return selected.type === 'entity' && line.id === selected.id;
  return selected.type === 'link' && line.row.group.links.some(({ id }) => id === selected.id);
}

function act(line: OutlineLine, setOpen: (line: OutlineLine, isOpen: boolean) => void): void {
  if (line.type === 'group') setOpen(line, !line.isOpen);
  else if (line.type === 'entity') viewStore.setState(select({ type: 'entity', id: line.id }));
  else viewStore.setState(select({ type: 'link', id: line.row.group.id }));
}

/** What a key does to the view: `e` and `h` to the entity at the top of a row, Space to the neighbour that it names. */
function pressOnView(key: string, line: OutlineLine): boolean {
  const [entity = ''] = line.id.split('|');
  if (key === ' ') viewStore.setState(toggleChosen([line.type === 'neighbor' ? line.row.entity.id : entity]));
  else if (key === 'e') void expand(entity);
  else if (key === 'h' && line.type === 'entity') hide(entity);
  else return key === 'h';
  return true;
}
