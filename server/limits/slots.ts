/** Lets a number of pieces of work run at a time, and no more. */
export type Slots = { enter(): (() => void) | undefined };

export function slots(most: number): Slots {
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
