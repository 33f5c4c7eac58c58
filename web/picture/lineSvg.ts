import { bands, lineWidths, sameOpacity } from '../canvas/pictureStyle.ts';
import type { Colours } from '../canvas/readColours.ts';
import type { Point, Sign } from '../store/viewTypes.ts';
import { type DrawnLine, towards } from './drawnLines.ts';

const signs: readonly Sign[] = ['COOPERATION', 'CONFLICT', 'NEUTRAL'];

/** How long and wide an arrow is, in px. */
const arrow = { length: 11, half: 5 } as const;

/** A link as SVG: its line or two rails, its end, and a ring at its foot where nothing of it was verified. */
export function lineSvg(line: DrawnLine, colours: Colours): string {
  const { classes, start, control, end } = line;
  const sign = signs.find((one) => classes.has(one.toLowerCase())) ?? 'NEUTRAL';
  const colour = colours.signs[sign];
  const isHollow = classes.has('planned');
  const head = sign === 'COOPERATION' ? towards(end, control, arrow.length - 1) : end;
  const path = `M${at(start)}Q${at(control)} ${at(head)}`;
  const dash = classes.has('possible') ? ' stroke-dasharray="1.5 4"' : isHollow ? ' stroke-dasharray="7 5"' : '';
  const weight = lineWidths.find((_, index) => classes.has(`weight-${index + 1}`));
  const width = sign === 'CONFLICT' ? (weight ?? 3) + 2.5 : (weight ?? (sign === 'NEUTRAL' ? 1.25 : 2.5));
  const stroke = (ink: string, width: number) =>
    `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}"${dash}/>`;
  const body =
    sign === 'CONFLICT'
      ? `${stroke(colour, width)}<path d="${path}" fill="none" stroke="${colours.canvas}" stroke-width="${weight ?? 3}"/>`
      : stroke(colour, width);
  const under = Object.entries(bands)
    .filter(([name]) => classes.has(name))
    .map(
      ([, { ink, opacity, padding }]) =>
        `<path d="${path}" fill="none" stroke="${colours[ink]}" stroke-opacity="${opacity}" stroke-width="${width + 2 * padding}"/>`,
    )
    .join('');
  const ring = classes.has('unverified')
    ? `<circle cx="${round(start.x)}" cy="${round(start.y)}" r="4" fill="${colours.canvas}" stroke="${colour}" stroke-width="1.5"/>`
    : '';
  const tip = headSvg(sign, { end, from: control, colour, fill: isHollow ? colours.canvas : colour });
  const drawn = under + body + tip + ring;
  return classes.has('same') ? `<g opacity="${sameOpacity}">${drawn}</g>` : drawn;
}

type Head = { readonly end: Point; readonly from: Point; readonly colour: string; readonly fill: string };

function headSvg(sign: Sign, { end, from, colour, fill }: Head): string {
  const back = towards(end, from, arrow.length);
  const length = Math.hypot(end.x - back.x, end.y - back.y) || 1;
  const across = { x: -(end.y - back.y) / length, y: (end.x - back.x) / length };
  const side = (point: Point, way: number) => at({ x: point.x + across.x * way, y: point.y + across.y * way });
  if (sign === 'CONFLICT') {
    return `<path d="M${side(end, -8)}L${side(end, 8)}" stroke="${colour}" stroke-width="3"/>`;
  }
  if (sign === 'NEUTRAL' && fill === colour) {
    return `<path d="M${side(back, -arrow.half)}L${at(end)}L${side(back, arrow.half)}" fill="none" stroke="${colour}" stroke-width="1.25"/>`;
  }
  return `<path d="M${side(back, -arrow.half)}L${at(end)}L${side(back, arrow.half)}Z" fill="${fill}" stroke="${colour}" stroke-width="1.25"/>`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
