import type { Update } from '../viewTypes.ts';

/** Says something in the live region. */
export const announce =
  (announcement: string): Update =>
  (state) => ({ ...state, announcement });

/** The server was reached again, or lost at a moment. */
export const markConnection =
  (lostAt: Date | null): Update =>
  (state) => {
    if (lostAt === null) return state.lostAt === null ? state : { ...state, lostAt, announcement: 'Connected again.' };
    return state.lostAt ? state : { ...state, lostAt };
  };

/** Something went wrong that a person should read, or was read. */
export const reportTrouble =
  (trouble: string | null): Update =>
  (state) => ({ ...state, trouble, announcement: trouble ?? state.announcement });
