/** Milliseconds of a frame that a slice takes: the rest is for what a person does meanwhile. */
const sliceTime = 10;
/** So many frames in a row are left to others that have used them up. */
const mostWaited = 2;

export type Slices = {
  /** Has a work done, in its turn. One that is asked for again before its turn has come is done once. */
  ask(name: string, work: () => Generator<void>): void;
  stop(): void;
};

/**
 * Does long works one after the other, a few milliseconds of each frame. A work says by `yield` where it may be left;
 * it is done to its end, so that what asks ever again cannot keep it from being done.
 * @param onChange what is told when there is something to do, and when there is nothing any more
 */
export function runInSlices(onChange: (isBusy: boolean) => void = () => {}): Slices {
  const waiting = new Map<string, () => Generator<void>>();
  let present: Generator<void> | undefined;
  let frame = 0;
  let waited = 0;
  const next = () => {
    const [first] = waiting;
    if (!first) return undefined;
    waiting.delete(first[0]);
    return first[1]();
  };
  const slice = (begun = performance.now()) => {
    // What else was done in this frame has taken its time: the work waits for the next one, but not for ever.
    if (performance.now() - begun > sliceTime && waited < mostWaited) {
      waited += 1;
      frame = requestAnimationFrame(slice);
      return;
    }
    waited = 0;
    frame = 0;
    const end = performance.now() + sliceTime;
    do {
      present ??= next();
      if (present?.next().done) present = undefined;
    } while ((present || waiting.size > 0) && performance.now() < end);
    if (present || waiting.size > 0) frame = requestAnimationFrame(slice);
    else onChange(false);
  };
  return {
    ask(name, work) {
      if (!waiting.has(name)) waiting.set(name, work);
      if (frame !== 0) return;
      frame = requestAnimationFrame(slice);
      onChange(true);
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
      waiting.clear();
      present = undefined;
    },
  };
}
