import { doCross } from '@rendezvous/web/layout/geometry.ts';
import type { LayoutRequest } from '@rendezvous/web/layout/layoutTypes.ts';
import type { Body, Picture } from '@rendezvous/web/layout/pictureCost.ts';
import { toPicture } from '@rendezvous/web/layout/toPicture.ts';
import type { Point } from '@rendezvous/web/store/viewTypes.ts';

/** The picture of a request where its entities lie in some places. */
export function pictureOf(request: LayoutRequest, places: ReadonlyMap<string, Point>): Picture {
  return toPicture({ ...request, placed: [...places] });
}

/** How many pairs of links cross. */
export function crossings({ bodies, links }: Picture): number {
  const lines = links.map(({ from, to }) => [bodies[from] as Body, bodies[to] as Body] as const);
  return lines.reduce(
    (sum, [a, b], index) => sum + lines.slice(index + 1).filter(([c, d]) => doCross(a, b, c, d)).length,
    0,
  );
}

/** How long links are beside the distance of any two entities: 1 where the links decide nothing. */
export function closeness({ bodies, links }: Picture): number {
  const lengths = links.map(({ from, to }) => distance(bodies[from] as Body, bodies[to] as Body));
  const all = bodies.flatMap((a, index) => bodies.slice(index + 1).map((b) => distance(a, b)));
  return mean(lengths) / mean(all);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
