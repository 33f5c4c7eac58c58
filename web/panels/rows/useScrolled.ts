import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { readScrolled } from './readScrolled.ts';
import { type RowWindow, rowWindow, type Scrolled, topToSee } from './rowWindow.ts';

/** Rows that are scrolled by before others are drawn: fewer than are drawn beyond the edges. */
const stride = 4;

type Window = RowWindow & {
  /** Scrolls no farther than it takes to see a row. */
  readonly see: (row: number) => void;
  /** How many rows are seen at once. */
  readonly rowsSeen: () => number;
};

/** Which rows of many are drawn, as they are scrolled and as the room for them changes. */
export function useScrolled(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  count: number,
): Window {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, seen: 0, height: 0 });
  const isEmpty = count === 0;
  const read = useCallback(() => {
    if (!scroller.current || !body.current) return null;
    return readScrolled(scroller.current, body.current);
  }, [scroller, body]);
  const follow = useCallback(() => {
    const now = read();
    if (now) setScrolled((last) => inStrides(now, last));
  }, [read]);
  useLayoutEffect(() => {
    const [around, inner] = [scroller.current, body.current];
    if (isEmpty || !around || !inner) return;
    follow();
    around.addEventListener('scroll', follow, { passive: true });
    const observer = new ResizeObserver(follow);
    observer.observe(around);
    observer.observe(inner);
    return () => {
      around.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, [scroller, body, isEmpty, follow]);
  const see = useCallback(
    (row: number) => {
      const now = read();
      if (!now || !scroller.current) return;
      scroller.current.scrollTop = topToSee(row, now) + now.offset;
      follow();
    },
    [scroller, read, follow],
  );
  const rowsSeen = useCallback(() => {
    const now = read();
    return now ? Math.max(1, Math.floor(now.seen / now.height) - 1) : 1;
  }, [read]);
  return { ...rowWindow(count, scrolled), see, rowsSeen };
}

/** The same object while no other rows are to be drawn, so that nothing is rendered again. */
function inStrides({ top, seen, height }: Scrolled, last: Scrolled): Scrolled {
  const step = height * stride;
  const from = step === 0 ? 0 : Math.floor(top / step) * step;
  const isSame = from === last.top && seen === last.seen && height === last.height;
  return isSame ? last : { top: from, seen, height };
}
