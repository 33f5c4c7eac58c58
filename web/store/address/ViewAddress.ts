import type { EntityId, FilterKey, Hold, PathsAsked, Point, Selection, Span, StyledBy } from '../viewTypes.ts';

/** What an address says of a view: all that it takes to show the same picture again. */
export type ViewAddress = {
  /** Empty where the address names no entities: then it is of the graph that the page opens on. */
  readonly holds: readonly Hold[];
  readonly places: ReadonlyMap<EntityId, Point>;
  readonly pinned: ReadonlySet<EntityId>;
  readonly hidden: ReadonlySet<EntityId>;
  readonly filtered: ReadonlySet<FilterKey>;
  readonly selected: Selection | null;
  /** As of which date, with which it is compared, and the span of the timeline; null each where it has none. */
  readonly asOf: string | null;
  readonly compared: string | null;
  readonly span: Span | null;
  readonly styledBy: StyledBy;
  /** The paths that are read beside the picture. */
  readonly paths: PathsAsked | null;
  /** The first letters of the hash of the release that it was made from. */
  readonly release: string | null;
};
