import type { CSSProperties } from 'react';

/** Where a row stands among all: rows.css makes it so many rows from the top. */
export const atRow = (at: number) => ({ '--at': at }) as CSSProperties;

/** How high many rows are together, though few are drawn. */
export const ofRows = (count: number) => ({ '--rows': count }) as CSSProperties;
