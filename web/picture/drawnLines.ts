import type { EdgeElement, NodeElement } from '../canvas/elementsOf.ts';
import type { Point } from '../store/viewTypes.ts';

/** A link as a curve: straight where its control point lies between its ends. */
export type DrawnLine = {
  readonly id: string;
  readonly classes: ReadonlySet<string>;
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
};

/** What lies between an entity and the foot, and the head, of a link, in px. */
const gaps = { foot: 4, head: 3 } as const;

/** Where the links run, from the rim of one entity to the rim of the other. */
export function drawnLines(
  nodes: ReadonlyMap<string, NodeElement>,
  edges: readonly EdgeElement[],
): readonly DrawnLine[] {
  return edges.flatMap(({ data, classes }): DrawnLine[] => {
    const [from, to] = [nodes.get(data.source), nodes.get(data.target)];
    if (!from || !to || from === to) return [];
    const control = controlPoint(from.place, to.place, data.bend);
    return [
      {
        id: data.id,
        classes: new Set(classes),
        start: towards(from.place, control, reachOf(from) + gaps.foot),
        control,
        end: towards(to.place, control, reachOf(to) + gaps.head),
      },
    ];
  });
}

/** A point of a line; 0.5 is its middle. */
export function pointOnLine({ start, control, end }: DrawnLine, share: number): Point {
  const mix = (a: number, b: number, c: number) => (1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c;
  return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) };
}

/** A step from a point towards another. */
export function towards(from: Point, to: Point, length: number): Point {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / whole) * length, y: from.y + ((to.y - from.y) / whole) * length };
}

/** Cytoscape bends a line to one side of the way from its source to its target. */
function controlPoint(from: Point, to: Point, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
  };
}

function reachOf({ data: { width, height } }: NodeElement): number {
  return Math.max(width, height) / 2;
}
