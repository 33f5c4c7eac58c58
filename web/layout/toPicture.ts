import type { LayoutRequest } from './layoutTypes.ts';
import type { Pair, Picture } from './pictureCost.ts';

/** A request as a picture: ids become numbers, and what is placed lies in its place. */
export function toPicture({ boxes, links, placed, frame }: LayoutRequest): Picture {
  const numbers = new Map(boxes.map(({ id }, index) => [id, index]));
  const places = new Map(placed);
  const bodies = boxes.map(({ id, width, top, bottom }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { x, y, width, top, bottom, ends: [] as number[] };
  });
  const pairs = links.flatMap(([from, to]): Pair[] => {
    const start = numbers.get(from);
    const end = numbers.get(to);
    return start === undefined || end === undefined || start === end ? [] : [{ from: start, to: end }];
  });
  pairs.forEach(({ from, to }, link) => {
    bodies[from]?.ends.push(link);
    bodies[to]?.ends.push(link);
  });
  return { bodies, links: pairs, frame };
}
