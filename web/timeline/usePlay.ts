import { useCallback, useEffect, useRef, useState } from 'react';
import { setAsOf, stepAsOf } from '../store/actions/setAsOf.ts';
import { viewStore } from '../store/viewStore.ts';

const pace = 900;
let plays = 0;

/**
 * Steps the date of the view until the end of the timeline. All steps of one play are one action.
 * @param first where to begin where there is no date, or the last one is reached
 */
export function usePlay(first: string, last: string): { isPlaying: boolean; toggle: () => void; step: () => void } {
  const [isPlaying, setPlaying] = useState(false);
  const run = useRef('');
  const step = useCallback(
    (name?: string) => {
      const { asOf } = viewStore.getState().view;
      const isAtEnd = asOf === null || asOf.slice(0, first.length) >= last;
      viewStore.setState(isAtEnd ? setAsOf({ date: first, ...(name && { run: name }) }) : stepAsOf(1, name));
    },
    [first, last],
  );
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      step(run.current);
      const { asOf } = viewStore.getState().view;
      if (asOf !== null && asOf.slice(0, last.length) >= last) setPlaying(false);
    }, pace);
    return () => clearInterval(timer);
  }, [isPlaying, step, last]);
  const toggle = () => {
    if (!isPlaying) {
      plays += 1;
      run.current = `play ${plays}`;
      step(run.current);
    }
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle, step: () => step() };
}
