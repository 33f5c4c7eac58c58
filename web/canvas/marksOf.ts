import { filteredOut } from '../store/views/filteredOut.ts';
import type { LinkGroup } from '../store/views/groupLinks.ts';
import { isExpanded } from '../store/views/isExpanded.ts';
import { isOnPath } from '../store/views/isOnPath.ts';
import { predicateLabel } from '../store/views/predicateLabel.ts';
import { rememberLast } from '../store/views/rememberLast.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { shownGroups } from '../store/views/shownGroups.ts';
import { shownOfTotal } from '../store/views/shownOfTotal.ts';
import { mostSources } from '../store/views/weightOf.ts';
import type { Link, Seen, State, StyledBy } from '../store/viewTypes.ts';
import type { Glance } from './elementsOf.ts';

/** What is written on the picture beside names: on the middle of a line, under a label, or at a node's corner. */
export type Mark = {
  /** The element it belongs to. */
  readonly on: string;
  readonly form: 'pill' | 'ring' | 'dot' | 'check';
  readonly text: string;
  readonly sign: Link['sign'] | null;
  readonly isSelected: boolean;
};

const glyphs: Readonly<Record<Link['sign'], string>> = { COOPERATION: '+ ', CONFLICT: '× ', NEUTRAL: '' };

/** What marks tell of. */
type Marked = Seen & Pick<State, 'paths'>;

/** The marks of a view; the same list while nothing that they tell has changed. What is filtered has none. */
export const marksOf = ({ opening, known, view, paths }: Marked, { hovered, level }: Glance): readonly Mark[] =>
  compute(opening, known, view, paths, hovered, level);

const compute = rememberLast(
  (
    opening: Seen['opening'],
    known: Seen['known'],
    view: Seen['view'],
    paths: State['paths'],
    hovered: Glance['hovered'],
    level: Glance['level'],
  ) => makeMarks({ opening, known, view, paths }, { hovered, level }),
);

function makeMarks(state: Marked, glance: Glance): readonly Mark[] {
  const faded = filteredOut(state);
  const onLinks = (isQuiet(state, glance) ? [] : shownGroups(state))
    .filter(({ links }) => !links.every(({ id }) => faded.links.has(id)))
    .flatMap((group) => markOfGroup(state, group, glance) ?? []);
  return [...onLinks, ...marksOfEntities(state, faded.entities)].sort(
    (a, b) => Number(a.isSelected) - Number(b.isSelected),
  );
}

/** Whether no line has a mark, as from afar, where each would say more than can be read. */
function isQuiet({ view, paths }: Marked, { hovered, level }: Glance): boolean {
  return level === 'hubs' && hovered === null && paths === null && view.selected?.type !== 'link';
}

/** What a line says in full: "+ attended, planned". */
export function labelOfGroup(
  state: Pick<State, 'opening'>,
  { sign, predicate, sureness, change, changeText, links }: LinkGroup,
): string {
  const label = `${glyphs[sign]}${predicateLabel(state, predicate, 'OUT')}`;
  const doubt = {
    certain: '',
    likely: ', likely',
    disputed: ', disputed ?',
    possible: ', possible ?',
    planned: ', planned',
  }[sureness];
  const became = change ? `, ${changeText}` : '';
  return `${label}${doubt}${became}${links.length > 1 ? `, ${links.length} links` : ''}`;
}

function markOfGroup(state: Marked, group: LinkGroup, { hovered, level }: Glance): Mark | undefined {
  const { id, from, to, sign, sureness, change, changeText, links } = group;
  const selected = state.view.selected;
  const isSelected = selected?.type === 'link' && links.some((link) => link.id === selected.id);
  const mark = { on: id, sign, isSelected };
  if (hovered && ![id, from, to].includes(hovered) && !isSelected) return undefined;
  if (isSelected || hovered === id || level === 'all' || isOnPath(state, group))
    return { ...mark, form: 'pill', text: labelOfGroup(state, group) };
  if (level === 'hubs') return undefined;
  const told = styleInWords(group, state.view.styledBy);
  if (told !== '') return { ...mark, form: 'pill', text: `${glyphs[sign]}${told}` };
  if (change && change !== 'same') return { ...mark, form: 'pill', text: `${glyphs[sign]}${changeText}` };
  if (links.length > 1) return { ...mark, form: 'pill', text: `${glyphs[sign]}${links.length} links` };
  if (sureness === 'disputed' || sureness === 'possible') return { ...mark, form: 'ring', text: '?' };
  return sign === 'CONFLICT' ? { ...mark, form: 'ring', text: '×' } : undefined;
}

/** What the width of a line says, in words; nothing for what is usual. */
function styleInWords({ sureness, links }: LinkGroup, styledBy: StyledBy): string {
  if (styledBy === 'sureness' && sureness !== 'certain') return sureness;
  return styledBy === 'sources' && mostSources(links) > 1 ? `${mostSources(links)} sources` : '';
}

const all = { shown: 0, total: 0 };

function marksOfEntities(state: Seen, faded: ReadonlySet<string>): Mark[] {
  return shownEntities(state)
    .filter(({ id }) => !faded.has(id))
    .flatMap(({ id }): Mark[] => {
      const mark = { on: id, sign: null, isSelected: false };
      const { shown, total } = isExpanded(state.view, id) ? shownOfTotal(state, id) : all;
      return [
        ...(shown < total ? [{ ...mark, form: 'pill' as const, text: `${shown} of ${total} shown` }] : []),
        ...(state.view.chosen.has(id) ? [{ ...mark, form: 'check' as const, text: '' }] : []),
        ...(state.view.pinned.has(id) ? [{ ...mark, form: 'dot' as const, text: '' }] : []),
      ];
    });
}
