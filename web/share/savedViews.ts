/** A view that was saved in this browser. */
export type SavedView = {
  readonly name: string;
  /** What `readAddress` reads. */
  readonly fragment: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  readonly entities: number;
  readonly links: number;
};

type Saved = { readonly views: readonly SavedView[]; readonly isKept: boolean };

const key = 'rendezvous-views';
const most = 100;

/** The views that were saved in this browser, newest first; none where it refuses to store. */
export function readSavedViews(): Saved {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return { views: Array.isArray(stored) ? stored.filter(isSavedView) : [], isKept: true };
  } catch {
    return { views: [], isKept: false };
  }
}

/** Saves a view before the others; one of the same name is replaced. Another tab may have saved some meanwhile. */
export function saveView(view: SavedView): Saved {
  return store([view, ...readSavedViews().views.filter(({ name }) => name !== view.name)].slice(0, most));
}

/** Forgets the view of a name. */
export function forgetView(name: string): Saved {
  return store(readSavedViews().views.filter((view) => view.name !== name));
}

function store(views: readonly SavedView[]): Saved {
  try {
    localStorage.setItem(key, JSON.stringify(views));
    return { views, isKept: true };
  } catch {
    return { views: readSavedViews().views, isKept: false };
  }
}

function isSavedView(value: unknown): value is SavedView {
  const { name, fragment, savedAt, entities, links } = (value ?? {}) as Partial<SavedView>;
  return (
    typeof name === 'string' &&
    typeof fragment === 'string' &&
    typeof savedAt === 'string' &&
    typeof entities === 'number' &&
    typeof links === 'number'
  );
}
