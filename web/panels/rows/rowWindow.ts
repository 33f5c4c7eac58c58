/** Rows beyond the edges that are drawn too, so that scrolling does not show bare ground. */
const beyond = 8;
/** How many are drawn before it is known how much room there is. */
const atFirst = 24;

/** What is scrolled: where it stands, how much of it is seen, and how high each of its rows is, in px. */
export type Scrolled = { readonly top: number; readonly seen: number; readonly height: number };

export type RowWindow = { readonly first: number; readonly end: number };

/** Which of many rows of one height are drawn: those that are seen, and some on each side. */
export function rowWindow(count: number, { top, seen, height }: Scrolled): RowWindow {
  if (height === 0) return { first: 0, end: Math.min(count, atFirst) };
  const visible = Math.ceil(seen / height);
  const above = Math.max(0, Math.min(Math.floor(top / height), count - visible));
  return { first: Math.max(0, above - beyond), end: Math.min(count, above + visible + beyond) };
}

/** Where to scroll to so that a row is wholly seen: no farther than it takes. */
export function topToSee(row: number, { top, seen, height }: Scrolled): number {
  const start = row * height;
  if (start < top) return start;
  return Math.max(top, start + height - seen);
}
