import { filteredOut } from '../store/views/filteredOut.ts';
import type { LinkGroup } from '../store/views/groupLinks.ts';
import { isExpanded } from '../store/views/isExpanded.ts';
import { isOnPath } from '../store/views/isOnPath.ts';
import { predicateLabel } from '../store/views/predicateLabel.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { shownGroups } from '../store/views/shownGroups.ts';
import { shownOfTotal } from '../store/views/shownOfTotal.ts';
import type { Link, State } from '../store/viewTypes.ts';
import type { Glance } from './elementsOf.ts';

/** What is written on the picture beside names: on the middle of a line, under a label, or at a node's corner. */
export type Mark = {
  /** The element it belongs to. */
  readonly on: string;
  readonly form: 'pill' | 'ring' | 'dot';
  readonly text: string;
  readonly sign: Link['sign'] | null;
  readonly isSelected: boolean;
};

const glyphs: Readonly<Record<Link['sign'], string>> = { COOPERATION: '+ ', CONFLICT: '× ', NEUTRAL: '' };

/** The marks of a view. What is filtered has none. */
export function marksOf(state: State, glance: Glance): readonly Mark[] {
  const faded = filteredOut(state);
  const onLinks = shownGroups(state)
    .filter(({ links }) => !links.every(({ id }) => faded.links.has(id)))
    .flatMap((group) => markOfGroup(state, group, glance) ?? []);
  return [...onLinks, ...marksOfEntities(state, faded.entities)].sort(
    (a, b) => Number(a.isSelected) - Number(b.isSelected),
  );
}

/** What a line says in full: "+ attended, planned". */
export function labelOfGroup(state: Pick<State, 'opening'>, { sign, predicate, sureness, links }: LinkGroup): string {
  const label = `${glyphs[sign]}${predicateLabel(state, predicate, 'OUT')}`;
  const doubt = { certain: '', likely: ', likely', disputed: ', disputed ?', planned: ', planned' }[sureness];
  return `${label}${doubt}${links.length > 1 ? `, ${links.length} links` : ''}`;
}

function markOfGroup(state: State, group: LinkGroup, { hovered, level }: Glance): Mark | undefined {
  const { id, from, to, sign, sureness, links } = group;
  const selected = state.view.selected;
  const isSelected = selected?.type === 'link' && links.some((link) => link.id === selected.id);
  const mark = { on: id, sign, isSelected };
  if (hovered && ![id, from, to].includes(hovered) && !isSelected) return undefined;
  if (isSelected || hovered === id || level === 'all' || isOnPath(state, group))
    return { ...mark, form: 'pill', text: labelOfGroup(state, group) };
  if (level === 'hubs') return undefined;
  if (links.length > 1) return { ...mark, form: 'pill', text: `${glyphs[sign]}${links.length} links` };
  if (sureness === 'disputed') return { ...mark, form: 'ring', text: '?' };
  return sign === 'CONFLICT' ? { ...mark, form: 'ring', text: '×' } : undefined;
}

function marksOfEntities(state: State, faded: ReadonlySet<string>): Mark[] {
  return shownEntities(state)
    .filter(({ id }) => !faded.has(id))
    .flatMap(({ id }): Mark[] => {
      const mark = { on: id, sign: null, isSelected: false };
      const { shown, total } = shownOfTotal(state, id);
      return [
        ...(isExpanded(state.view, id) && shown < total
          ? [{ ...mark, form: 'pill' as const, text: `${shown} of ${total} shown` }]
          : []),
        ...(state.view.pinned.has(id) ? [{ ...mark, form: 'dot' as const, text: '' }] : []),
      ];
    });
}
