import type {
  BasisFragment,
  ClaimCardFragment,
  CountCardFragment,
  EntityCardFragment,
  LinkCardFragment,
} from '../api/generated/operations.ts';

export type EntityId = string;
export type LinkId = string;
export type Point = { readonly x: number; readonly y: number };

export type Entity = EntityCardFragment;
export type Link = LinkCardFragment;
export type Claim = ClaimCardFragment;
/** How many distinct neighbours an entity has by one predicate, direction and kind. */
export type NeighborCount = CountCardFragment;
export type Sign = Link['sign'];
export type Vocabulary = BasisFragment['vocabulary'];
export type Meta = BasisFragment['_meta'];

/** What brought entities into the view. An entity is shown while something that is itself shown holds it. */
export type Hold = {
  /** The entity that was expanded; absent for the opening and for a search. */
  readonly of?: EntityId;
  /** What the view is called while this is in it; absent where it is still the opening graph. */
  readonly title?: string;
  readonly entities: readonly EntityId[];
};

/** A link is selected through the line that draws it: all links of that pair, predicate and sign. */
export type Selection =
  | { readonly type: 'entity'; readonly id: EntityId }
  | { readonly type: 'link'; readonly id: LinkId };

/** `kind:Person`, `sign:CONFLICT`, `sure:planned`, `evidence:verified`, `predicate:LEADS`: one row of the legend. */
export type FilterKey =
  | `kind:${string}`
  | `predicate:${string}`
  | `sign:${Sign}`
  | `sure:${Sureness}`
  | `evidence:${'verified' | 'unverified'}`;
export type Sureness = 'certain' | 'likely' | 'disputed' | 'possible' | 'planned';

/** What decides how links are drawn: their sign, how sure they are, or how many sources they have. */
export type StyledBy = 'kind' | 'sureness' | 'sources';

/** From when until when, each a day, month or year in EDTF. */
export type Span = { readonly since: string; readonly until: string };

/** What the view was opened from, where it came by an address or was saved: its release, and what is not there any more. */
export type Linked = { readonly release: string | null; readonly gone: ReadonlySet<EntityId> };

/** What a person made of the graph: all that undo takes back. */
export type View = {
  readonly holds: readonly Hold[];
  readonly hidden: ReadonlySet<EntityId>;
  readonly selected: Selection | null;
  /** The entities that the next action is for, several at once; what is selected is read, what is chosen is acted on. */
  readonly chosen: ReadonlySet<EntityId>;
  /** The rows of the legend that are unchecked. */
  readonly filtered: ReadonlySet<FilterKey>;
  /** Where a person dragged an entity to or held it; the layout leaves it there. */
  readonly pinned: ReadonlyMap<EntityId, Point>;
  /** Null where the view is not from an address. */
  readonly linked: Linked | null;
  /** As of which day, month or year, in EDTF, links are shown; null for any time. */
  readonly asOf: string | null;
  /** A second date, with which the first is compared. */
  readonly compared: string | null;
  /** What does not reach into it is faded. */
  readonly span: Span | null;
  readonly styledBy: StyledBy;
  /** Where an entity lay when it was unpinned: that alone does not move it. */
  readonly unpinned: ReadonlyMap<EntityId, Point>;
};

/** What the server told, by id. It only grows, and undo leaves it alone. */
export type Known = {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly links: ReadonlyMap<LinkId, Link>;
  /** Asked for once an entity is opened or expanded. */
  readonly counts: ReadonlyMap<EntityId, readonly NeighborCount[]>;
};

export type LogEntry = {
  readonly name: string;
  readonly view: View;
  /** Where entities lay, for an action that gave them other places; absent where it gave none. */
  readonly places?: State['places'];
  /** The movement it is part of, such as a drag; what follows of the same one joins it. */
  readonly run?: string;
};

export type Opening =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly vocabulary: Vocabulary; readonly meta: Meta };

/** What is asked of paths: between whom, and which. */
export type PathsAsked = {
  readonly from: EntityId | null;
  readonly to: EntityId | null;
  /** How many links a path has at most. */
  readonly maxLength: number;
  /** Paths go through none of these. */
  readonly avoid: readonly EntityId[];
  /** Only paths whose links may all have held at one time. */
  readonly overlapping: boolean;
};

/** The paths that are read: what was asked, and the links that were found. Reading is no action: undo leaves it alone. */
export type ReadPaths = { readonly asked: PathsAsked; readonly links: ReadonlySet<LinkId> };

export type State = {
  readonly opening: Opening;
  readonly known: Known;
  readonly view: View;
  /** Where the layout placed what it has seen. A place is never changed once it is settled. */
  readonly places: ReadonlyMap<EntityId, Point>;
  /** True while the layout of what is shown is still moving. */
  readonly isSettled: boolean;
  /** Actions done, oldest first, each with the view before it. */
  readonly past: readonly LogEntry[];
  /** Actions taken back, next to redo last, each with the view after it. */
  readonly future: readonly LogEntry[];
  /** Null where no paths are read. */
  readonly paths: ReadPaths | null;
  /** Entities whose neighbours are being fetched. */
  readonly busy: ReadonlySet<EntityId>;
  /** What the live region says. */
  readonly announcement: string;
  /** When the server was last found gone. */
  readonly lostAt: Date | null;
  /** What went wrong last, until it is read. */
  readonly trouble: string | null;
};

/** What most reads need: what is known, what is made of it, and the vocabulary. */
export type Seen = Pick<State, 'known' | 'view' | 'opening'>;

/** A pure step from one state to the next. */
export type Update = (state: State) => State;
