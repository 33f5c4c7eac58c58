import { ChartNoAxesGantt, ChevronRight, List, Pause, Play, StretchHorizontal, X } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { type Precision, precisionOf } from '../dates/precisionOf.ts';
import { spanInWords } from '../dates/spanInWords.ts';
import { amount } from '../parts/amount.ts';
import { Hint } from '../parts/Hint.tsx';
import { useMedia } from '../parts/useMedia.ts';
import { setAsOf } from '../store/actions/setAsOf.ts';
import { setCompared } from '../store/actions/setCompared.ts';
import { setSpan } from '../store/actions/setSpan.ts';
import { useLateView } from '../store/lateView.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { filteredOut } from '../store/views/filteredOut.ts';
import { shownLinks } from '../store/views/shownLinks.ts';
import { DateHandle } from './DateHandle.tsx';
import { layTimeline } from './layTimeline.ts';
import { SpanBrush, useBrush } from './SpanBrush.tsx';
import { TimelineList } from './TimelineList.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import { timelineMarks } from './timelineMarks.ts';
import { linksBefore, timelineRange } from './timelineRange.ts';
import { type TimeScale, timeScale } from './timeScale.ts';
import { usePlay } from './usePlay.ts';
import '../theme/timeline.css';

/** Over so many years, the timeline steps and brushes by years, and else by months. */
const fewYears = 10;

/** When the links of the view hold and happened, with the date of the view, a span to filter by, and play. */
export function Timeline() {
  const marks = useLateView(timelineMarks);
  const links = useLateView(shownLinks).length;
  const asOf = useView((state) => state.view.asOf);
  const compared = useView((state) => state.view.compared);
  const [isWhole, setWhole] = useState(false);
  const [isList, setList] = useState(false);
  const [width, setWidth] = useState(0);
  // A callback: the element comes and goes with the list.
  const measure = useCallback((element: HTMLDivElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // Years are numbers of their own so that a step of the date alone builds nothing anew.
  const range = timelineRange(marks, { dates: [asOf, compared].filter((date) => date !== null), isWhole });
  const [first, last] = [range?.first ?? null, range?.last ?? null];
  const scale = useMemo(
    () => (first === null || last === null || width === 0 ? null : timeScale({ first, last }, width)),
    [first, last, width],
  );
  const precision: Precision = range && range.last - range.first >= fewYears ? 'year' : 'month';
  const dated = marks.reduce((sum, mark) => sum + mark.links.length, 0);
  const before = range ? linksBefore(marks, range) : 0;
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-head">
        <h2 className="head">Timeline</h2>
        <p className="secondary timeline-sums">
          {range === null
            ? 'No link of this view is dated.'
            : `${dated} of ${amount(links, 'link')} ${links === 1 ? 'is' : 'are'} dated${before > 0 ? `; ${before} ${before === 1 ? 'lies' : 'lie'} before ${range.first}` : ''}`}
        </p>
        {before > 0 && (
          <Button className="button ghost" onPress={() => setWhole(true)}>
            All years
          </Button>
        )}
        {isWhole && (
          <Button className="button ghost" onPress={() => setWhole(false)}>
            Fewer years
          </Button>
        )}
        <span className="timeline-tools">
          {scale && <SpanButton scale={scale} precision={precision} />}
          <Button className="button ghost" onPress={() => setList(!isList)}>
            {isList ? <ChartNoAxesGantt aria-hidden /> : <List aria-hidden />}
            {isList ? 'Picture' : 'List'}
          </Button>
          {range && <PlayButton first={stepOf(range.first, precision, 1)} last={stepOf(range.last, precision, 12)} />}
        </span>
      </div>
      {isList ? (
        <TimelineList />
      ) : (
        <div className="timeline-frame" ref={measure}>
          {scale && <Plot scale={scale} precision={precision} />}
        </div>
      )}
    </section>
  );
}

function Plot({ scale, precision }: { scale: TimeScale; precision: Precision }) {
  const marks = useLateView(timelineMarks);
  const faded = useLateView(filteredOut).links;
  const selected = useView(({ view }) => (view.selected?.type === 'link' ? view.selected.id : null));
  const asOf = useView((state) => state.view.asOf);
  const compared = useView((state) => state.view.compared);
  // What many marks take to be laid out and drawn does not keep a person waiting for the rest of the page.
  const drawn = useDeferredValue(useMemo(() => ({ marks, scale }), [marks, scale]));
  const laid = useMemo(() => layTimeline(drawn.marks, drawn.scale), [drawn]);
  const ticks = useMemo(() => scale.ticks(), [scale]);
  const brush = useBrush(scale, precision);
  const extent = asOf === null ? null : scale.extent(asOf);
  const x = extent ? (extent.x1 + extent.x2) / 2 : scale.width - 8;
  return (
    <>
      <div className="timeline-lines" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.x} className="timeline-tick" style={{ left: tick.x }}>
            {tick.text}
          </span>
        ))}
      </div>
      {extent && extent.x2 - extent.x1 > 2 && (
        <div className="as-of-extent" style={{ left: extent.x1, width: extent.x2 - extent.x1 }} />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it. */}
      <div className="timeline-scroll" role="img" aria-label={pictureName} tabIndex={0} {...brush}>
        <TimelineMarks laid={laid} scale={drawn.scale} selected={selected} faded={faded} />
        {laid.marks.length < laid.total && (
          <p className="secondary">
            {laid.marks.length} of {laid.total} marks are drawn. The list holds all.
          </p>
        )}
      </div>
      {compared !== null && (
        <DateHandle
          name="Second date"
          className="is-as-of"
          date={compared}
          precision={precisionOf(compared)}
          scale={scale}
          x={(scale.extent(compared).x1 + scale.extent(compared).x2) / 2}
          onMove={(date, run) => viewStore.setState(setCompared({ date, ...(run && { run }) }))}
        />
      )}
      <SpanBrush scale={scale} precision={precision} />
      <DateHandle
        name="As of"
        className="is-as-of"
        date={asOf}
        precision={asOf === null ? precision : precisionOf(asOf)}
        scale={scale}
        x={x}
        onMove={(date, run) => viewStore.setState(setAsOf({ date, ...(run && { run }) }))}
      />
    </>
  );
}

function SpanButton({ scale, precision }: { scale: TimeScale; precision: Precision }) {
  const span = useView((state) => state.view.span);
  if (span !== null) {
    return (
      <Button className="button" onPress={() => viewStore.setState(setSpan({ span: null }))}>
        <X aria-hidden />
        Clear span {spanInWords(span)}
      </Button>
    );
  }
  const choose = () => {
    const [since, until] = [0.25, 0.75].map((share) => scale.dateAt(share * scale.width, precision)) as [
      string,
      string,
    ];
    viewStore.setState(setSpan({ span: { since, until } }));
  };
  return (
    <Hint text="Or drag over the timeline">
      <Button className="button ghost" onPress={choose}>
        <StretchHorizontal aria-hidden />
        Choose a span
      </Button>
    </Hint>
  );
}

function PlayButton({ first, last }: { first: string; last: string }) {
  const { isPlaying, toggle, step } = usePlay(first, last);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  if (isStill) {
    return (
      <Button className="button ghost" onPress={step}>
        <ChevronRight aria-hidden />
        Step
      </Button>
    );
  }
  return (
    <Button className="button ghost" onPress={toggle}>
      {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
      {isPlaying ? 'Pause' : 'Play'}
    </Button>
  );
}

const pictureName = 'Picture of the dated links. The list tells the same in words.';

/** The first or the last step of a year: the year itself, or its first or twelfth month. */
function stepOf(year: number, precision: Precision, month: 1 | 12): string {
  const text = String(year).padStart(4, '0');
  return precision === 'year' ? text : `${text}-${String(month).padStart(2, '0')}`;
}
