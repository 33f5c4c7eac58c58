import type { AriaAttributes } from 'react';

type Role = 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'gridcell';

/** The role of a part of a grid, with its states. Rows that are placed one by one are no table to some browsers, so each part says what it is. */
export const withRole = (role: Role, states: AriaAttributes = {}) => ({ role, ...states }) as const;
