import type { TimelineMark } from './timelineMarks.ts';
import type { TimeScale } from './timeScale.ts';

/** Where a mark lies: in a lane, from one px to another; a day is a dot, what lasts or is less exactly known is a bar. */
export type LaidMark = {
  readonly mark: TimelineMark;
  readonly form: 'dot' | 'bar';
  readonly x1: number;
  readonly x2: number;
  readonly lane: number;
  /** An arrow says that it goes beyond: before the timeline, or with no known end. */
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  /** Its name where there is room for it. */
  readonly label: {
    readonly x: number;
    readonly anchor: 'start' | 'end';
    readonly text: string;
    readonly length: number;
    readonly isOnBar: boolean;
  } | null;
};

export type LaidTimeline = {
  readonly marks: readonly LaidMark[];
  readonly lanes: number;
  /** How many marks are drawn, and how many there are within the years of the timeline. */
  readonly total: number;
};

/** More would be no picture any more; the list holds all. */
const mostMarks = 300;
/** From so many lanes on, marks go without their names before a new lane is begun. */
const namedLanes = 7;
const letterWidth = 5.4;
const longestLabel = 34;
const gap = 8;

type Area = { readonly from: number; readonly to: number };

/** Lays marks in lanes, the earliest first, each in the highest lane with room for it and its name. */
export function layTimeline(marks: readonly TimelineMark[], scale: TimeScale): LaidTimeline {
  // As text: to turn thousands of days into places would take longer than a frame.
  const begin = `${pad(scale.range.first)}-01-01`;
  const within = marks.filter(({ last }) => last === null || last >= begin);
  const lanes: Area[][] = [];
  const laid = within.slice(0, mostMarks).map((mark): LaidMark => {
    const span = spanOf(mark, scale);
    const labels = labelsOf(span, scale.width);
    const chosen = chooseLane(span, labels, lanes);
    lanes[chosen.lane] = [...(lanes[chosen.lane] ?? []), areaOf(span, chosen.label)];
    return { ...span, ...chosen };
  });
  return { marks: laid, lanes: Math.max(1, lanes.length), total: within.length };
}

type Label = LaidMark['label'];

/** The highest lane with room for a mark and its name; a new one, unless there are many: then one without room for the name. */
function chooseLane(span: Placed, labels: readonly Label[], lanes: readonly Area[][]): { lane: number; label: Label } {
  const tried = lanes.length < namedLanes ? labels : [...labels, null];
  for (const label of tried) {
    const area = areaOf(span, label);
    const lane = lanes.findIndex((taken) =>
      taken.every(({ from, to }) => area.to + gap <= from || to + gap <= area.from),
    );
    if (lane >= 0) return { lane, label };
  }
  return { lane: lanes.length, label: labels[0] ?? null };
}

type Placed = Omit<LaidMark, 'lane' | 'label'>;

function spanOf(mark: TimelineMark, scale: TimeScale): Placed {
  const [left, right] = [scale.x(`${pad(scale.range.first)}-01-01`), scale.extent(pad(scale.range.last)).x2];
  const x1 = mark.first === null ? left : scale.x(mark.first);
  const x2 = mark.last === null ? right : scale.extent(mark.last).x2;
  const isDay = mark.first !== null && mark.first === mark.last;
  const middle = (x1 + x2) / 2;
  return {
    mark,
    form: isDay ? 'dot' : 'bar',
    x1: isDay ? middle - 4 : Math.max(left, x1),
    x2: isDay ? middle + 4 : Math.max(x2, Math.max(left, x1) + 3),
    isOpenLeft: mark.first === null || x1 < left,
    isOpenRight: mark.last === null,
  };
}

function labelsOf(span: Placed, width: number): readonly NonNullable<Label>[] {
  const { name } = span.mark;
  const text = name.length > longestLabel ? `${name.slice(0, longestLabel - 1).trimEnd()}…` : name;
  const length = text.length * letterWidth;
  const after = span.x2 + (span.isOpenRight ? 10 : 6);
  const before = span.x1 - (span.isOpenLeft ? 10 : 6);
  return [
    ...(after + length <= width ? [{ x: after, anchor: 'start' as const, text, length, isOnBar: false }] : []),
    ...(before - length >= 0 ? [{ x: before, anchor: 'end' as const, text, length, isOnBar: false }] : []),
    // On the bar itself, where that is long enough.
    ...(span.x2 - span.x1 >= length + 24
      ? [{ x: span.x1 + 12, anchor: 'start' as const, text, length, isOnBar: true }]
      : []),
  ];
}

function areaOf({ x1, x2 }: Placed, label: Label): Area {
  if (label === null) return { from: x1, to: x2 };
  return label.anchor === 'start'
    ? { from: x1, to: Math.max(x2, label.x + label.length) }
    : { from: label.x - label.length, to: x2 };
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
