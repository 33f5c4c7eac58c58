import { filteredOut } from '../store/views/filteredOut.ts';
import type { LinkGroup } from '../store/views/groupLinks.ts';
import { isOnPath } from '../store/views/isOnPath.ts';
import { linkedAsOf } from '../store/views/linksAsOf.ts';
import { placeOf } from '../store/views/placeOf.ts';
import { rememberLast } from '../store/views/rememberLast.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { groupOf, shownGroups } from '../store/views/shownGroups.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import { degrees } from '../store/views/shownOfTotal.ts';
import { weightOf } from '../store/views/weightOf.ts';
import type { Entity, EntityId, Point, State } from '../store/viewTypes.ts';
import { largeFrom } from './largePicture.ts';
import { hubLinks, sizeOf } from './sizeOf.ts';
import { wrapLabel } from './wrapLabel.ts';
import type { ZoomLevel } from './zoomLevels.ts';

export type NodeElement = {
  readonly group: 'nodes';
  readonly data: { id: string; kind: string; label: string; width: number; height: number };
  readonly classes: readonly string[];
  readonly place: Point;
  /** Whose expansion brought it: it comes from there. */
  readonly parent: EntityId | undefined;
};
export type EdgeElement = {
  readonly group: 'edges';
  readonly data: { id: string; source: string; target: string; bend: number };
  readonly classes: readonly string[];
};
export type GraphElement = NodeElement | EdgeElement;

/** What a person looks at beside the state: what the pointer is on, and from how near. */
export type Glance = { readonly hovered: string | null; readonly level: ZoomLevel };

/** The state as Cytoscape's elements, by id. Only what the layout has placed is drawn. */
export const elementsOf = ({ opening, known, view, places, paths }: Told, { hovered, level }: Glance): Elements =>
  compute(opening, known, view, places, paths, hovered, level);

type Elements = ReadonlyMap<string, GraphElement>;
/** What the elements tell of. */
type Told = Pick<State, 'opening' | 'known' | 'view' | 'places' | 'paths'>;

const compute = rememberLast(
  (
    opening: Told['opening'],
    known: Told['known'],
    view: Told['view'],
    places: Told['places'],
    paths: Told['paths'],
    hovered: Glance['hovered'],
    level: Glance['level'],
  ) => makeElements({ opening, known, view, places, paths }, { hovered, level }),
);

function makeElements(state: Told, glance: Glance): Elements {
  const near = neighborhoodOf(state, glance.hovered);
  const seen: Seen = {
    ...glance,
    near,
    // A large picture is dimmed as a whole, where it is drawn.
    isDimmed: near !== null && shownEntities(state).length + shownGroups(state).length <= largeFrom,
    ends: endsOfSelection(state),
    degrees: degrees(shownLinks(state)),
    linked: state.view.asOf === null ? null : linkedAsOf(state),
    faded: filteredOut(state),
    parents: parentsOf(state.view.holds),
  };
  const nodes = [...shownEntities(state).flatMap((entity) => toNode(state, entity, seen) ?? []), ...tombstones(state)];
  const drawn = new Set(nodes.map(({ data }) => data.id));
  const edges = shownGroups(state)
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map((group) => toEdge(state, group, seen));
  return new Map([...nodes, ...edges].map((element) => [element.data.id, element]));
}

/** What is worked out once for all elements. */
type Seen = Glance & {
  readonly near: ReadonlySet<string> | null;
  readonly isDimmed: boolean;
  readonly ends: ReadonlySet<EntityId>;
  readonly degrees: ReadonlyMap<EntityId, number>;
  /** Null for any time. */
  readonly linked: ReadonlySet<EntityId> | null;
  readonly faded: ReturnType<typeof filteredOut>;
  readonly parents: ReadonlyMap<EntityId, EntityId>;
};

/** Whose expansion brought an entity first. */
const parentsOf = rememberLast((holds: State['view']['holds']): ReadonlyMap<EntityId, EntityId> => {
  const seen = new Set<EntityId>();
  const parents = new Map<EntityId, EntityId>();
  for (const { of, entities } of holds) {
    for (const id of entities) {
      if (of !== undefined && !seen.has(id)) parents.set(id, of);
      seen.add(id);
    }
  }
  return parents;
});

function toNode(state: Told, entity: Entity, seen: Seen): NodeElement | undefined {
  const { id, kind, name } = entity;
  const { level, near, ends } = seen;
  const place = placeOf(state, id);
  if (!place) return undefined;
  const links = seen.degrees.get(id) ?? 0;
  const isSelected = state.view.selected?.type === 'entity' && state.view.selected.id === id;
  const isNamed =
    level === 'all' ||
    level === 'names' ||
    links >= hubLinks ||
    (level === 'some' && (isSelected || ends.has(id))) ||
    near?.has(id);
  return {
    group: 'nodes',
    data: { id, kind, label: wrapLabel(name).join('\n'), ...sizeOf(kind, links) },
    classes: [
      isSelected ? 'selected' : '',
      state.view.chosen.has(id) ? 'chosen' : '',
      ends.has(id) ? 'end' : '',
      isNamed ? '' : 'unnamed',
      level === 'hubs' ? 'far' : '',
      state.view.styledBy === 'kind' ? '' : 'plain',
      seen.linked && !seen.linked.has(id) ? 'bare' : '',
      seen.faded.entities.has(id) ? 'filtered' : '',
      seen.isDimmed && !near?.has(id) ? 'aside' : '',
    ].filter(Boolean),
    place,
    parent: seen.parents.get(id),
  };
}

/** What an address names and the graph does not hold any more, where it lay. */
function tombstones(state: Told): NodeElement[] {
  const { view } = state;
  return [...(view.linked?.gone ?? [])].flatMap((id) => {
    const place = placeOf(state, id);
    if (!place || view.hidden.has(id)) return [];
    const classes = ['gone', view.selected?.type === 'entity' && view.selected.id === id ? 'selected' : ''];
    return {
      group: 'nodes',
      data: { id, kind: '', label: `gone:\n${id}`, ...sizeOf('', 0) },
      classes: classes.filter(Boolean),
      place,
      parent: undefined,
    };
  });
}

function toEdge(state: Told, group: LinkGroup, { near, isDimmed, faded }: Seen): EdgeElement {
  const { id, from, to, sign, sureness, isVerified, change, lane, links } = group;
  const selected = state.view.selected;
  const weight = weightOf(group, state.view.styledBy);
  return {
    group: 'edges',
    data: { id, source: from, target: to, bend: lane * 18 * (from < to ? 1 : -1) },
    classes: [
      sign.toLowerCase(),
      sureness,
      lane === 0 ? '' : 'bent',
      change ?? '',
      isVerified ? '' : 'unverified',
      selected?.type === 'link' && links.some((link) => link.id === selected.id) ? 'selected' : '',
      weight === null ? '' : `weight-${weight}`,
      isOnPath(state, group) ? 'path' : '',
      links.every((link) => faded.links.has(link.id)) ? 'filtered' : '',
      isDimmed && !near?.has(id) ? 'aside' : '',
    ].filter(Boolean),
  };
}

/** The ids of what the pointer raises: the entity or line under it, its lines and their ends. */
function neighborhoodOf(state: Told, hovered: string | null): ReadonlySet<string> | null {
  if (!hovered) return null;
  const groups = shownGroups(state).filter(({ id, from, to }) => id === hovered || from === hovered || to === hovered);
  return new Set([hovered, ...groups.flatMap(({ id, from, to }) => [id, from, to])]);
}

function endsOfSelection(state: Told): ReadonlySet<EntityId> {
  const selected = state.view.selected;
  const group = selected?.type === 'link' ? groupOf(state, selected.id) : undefined;
  return new Set(group ? [group.from, group.to] : []);
}
