import { type PointerEvent, useRef } from 'react';
import type { Precision } from '../dates/precisionOf.ts';
import { setSpan } from '../store/actions/setSpan.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import type { Span } from '../store/viewTypes.ts';
import { DateHandle } from './DateHandle.tsx';
import type { TimeScale } from './timeScale.ts';

/** The span of the view on the timeline, each end with a handle. */
export function SpanBrush({ scale, precision }: { scale: TimeScale; precision: Precision }) {
  const span = useView((state) => state.view.span);
  if (span === null) return null;
  const x1 = Math.max(0, scale.extent(span.since).x1);
  const x2 = Math.min(scale.width, scale.extent(span.until).x2);
  const put = (next: Span, run?: string) => viewStore.setState(setSpan({ span: next, ...(run && { run }) }));
  return (
    <>
      <div className="timeline-span" style={{ left: x1, width: Math.max(0, x2 - x1) }} />
      <DateHandle
        name="Span from"
        className="is-since"
        date={span.since}
        precision={precision}
        scale={scale}
        x={x1}
        onMove={(since, run) => put({ since, until: laterOf(since, span.until) }, run)}
      />
      <DateHandle
        name="Span until"
        className="is-until"
        date={span.until}
        precision={precision}
        scale={scale}
        x={x2}
        onMove={(until, run) => put({ since: earlierOf(until, span.since), until }, run)}
      />
    </>
  );
}

function laterOf(a: string, b: string): string {
  return [a, b].toSorted()[1] ?? a;
}

function earlierOf(a: string, b: string): string {
  return [a, b].toSorted()[0] ?? a;
}

let strokes = 0;
const leastStroke = 6;

/** Turns a stroke of the pointer over the timeline into a span. */
export function useBrush(scale: TimeScale | null, precision: Precision) {
  const start = useRef<{ x: number; run: string } | null>(null);
  const place = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().left;
  const end = () => {
    start.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      strokes += 1;
      start.current = { x: place(event), run: `stroke ${strokes}` };
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current === null || scale === null || event.buttons === 0) return end();
      const { x, run } = start.current;
      const at = place(event);
      if (Math.abs(at - x) < leastStroke) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const [since, until] = [Math.min(x, at), Math.max(x, at)].map((one) => scale.dateAt(one, precision));
      viewStore.setState(setSpan({ span: { since: since as string, until: until as string }, run }));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
