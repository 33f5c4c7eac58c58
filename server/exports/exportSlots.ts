/** Lets a number of exports run at a time: each holds a connection and a transaction for as long as its reader takes. */
export function exportSlots(most: number): { enter(): (() => void) | undefined } {
  let taken = 0;
  return {
    /** @returns how to leave; undefined where all are taken */
    enter() {
      if (taken >= most) return undefined;
      taken += 1;
      return () => {
        taken -= 1;
      };
    },
  };
}
