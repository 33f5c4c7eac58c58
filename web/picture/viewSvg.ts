import { canvasFont } from '../canvas/canvasFont.ts';
import { type EdgeElement, elementsOf, type NodeElement } from '../canvas/elementsOf.ts';
import { areaAround, spotOnLine } from '../canvas/marksLayout.ts';
import { type Mark, marksOf } from '../canvas/marksOf.ts';
import type { Colours } from '../canvas/readColours.ts';
import { labelGap, labelLine } from '../canvas/sizeOf.ts';
import type { Point, State } from '../store/viewTypes.ts';
import { type DrawnLine, drawnLines, pointOnLine } from './drawnLines.ts';
import { entitySvg } from './entitySvg.ts';
import { lineSvg } from './lineSvg.ts';
import { markSvg, roomOfMark } from './markSvg.ts';
import { xmlText } from './xmlText.ts';

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

const margin = 24;
/** A line of the caption, in px. */
const captionLine = 17;
const glance = { hovered: null, level: 'names' } as const;

/**
 * The whole picture of a view as SVG, at zoom 1, with nothing selected and a caption under it; what is filtered out is
 * left out.
 * @param caption what it shows and from where, one line each
 */
export function viewSvg(state: State, colours: Colours, caption: readonly string[]): Drawing {
  const read: State = { ...state, view: { ...state.view, selected: null, chosen: new Set() } };
  const elements = [...elementsOf(read, glance).values()].filter(({ classes }) => !classes.includes('filtered'));
  const drawn = new Map(elements.flatMap((one) => (one.group === 'nodes' ? [[one.data.id, one] as const] : [])));
  const lines = drawnLines(
    drawn,
    elements.filter((one): one is EdgeElement => one.group === 'edges'),
  );
  const band = caption.length === 0 ? 0 : caption.length * captionLine + 10;
  const frame = frameOf([...drawn.values()], band);
  const body = [
    ...lines.map((line) => lineSvg(line, colours)),
    ...[...drawn.values()].map((entity) => entitySvg(entity, colours)),
    ...placedMarks(marksOf(read, glance), drawn, lines).map(([mark, spot]) => markSvg(mark, spot, colours)),
    ...caption.map(
      (text, index) =>
        `<text x="${frame.x + margin}" y="${frame.y + frame.height - band + 12 + index * captionLine}" font-size="12" fill="${colours.muted}">${xmlText(text)}</text>`,
    ),
  ];
  const { x, y, width, height } = frame;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="${xmlText(canvasFont)}"><title>${xmlText(caption.join(' '))}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours.canvas}"/>${body.join('')}</svg>`;
  return { svg, width, height };
}

function frameOf(drawn: readonly NodeElement[], band: number): { x: number; y: number; width: number; height: number } {
  const areas = drawn.map(areaOf);
  const least = (values: number[]) => Math.floor(Math.min(...values, Number.POSITIVE_INFINITY));
  const most = (values: number[]) => Math.ceil(Math.max(...values, Number.NEGATIVE_INFINITY));
  if (areas.length === 0) return { x: 0, y: 0, width: 480, height: 120 + band };
  const x = least(areas.map(({ x1 }) => x1)) - margin;
  const y = least(areas.map(({ y1 }) => y1)) - margin;
  const width = Math.max(480, most(areas.map(({ x2 }) => x2)) + margin - x);
  return { x, y, width, height: most(areas.map(({ y2 }) => y2)) + margin - y + band };
}

/** What an entity covers with its name. */
function areaOf({ place: { x, y }, data: { width, height, label } }: NodeElement) {
  const names = label.split('\n');
  const half = Math.max(width / 2, Math.max(...names.map((name) => name.length)) * 3.5);
  return { x1: x - half, y1: y - height / 2, x2: x + half, y2: y + height / 2 + labelGap + names.length * labelLine };
}

function placedMarks(
  marks: readonly Mark[],
  drawn: ReadonlyMap<string, NodeElement>,
  lines: readonly DrawnLine[],
): readonly (readonly [Mark, Point])[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const strokes = new Map(lines.map(({ id, start, end }) => [id, { from: { ...start }, to: { ...end } }]));
  const areas = [...drawn.values()].map(areaOf);
  return marks.flatMap((mark): (readonly [Mark, Point])[] => {
    const entity = drawn.get(mark.on);
    if (entity !== undefined) return [[mark, underEntity(mark, entity)]];
    const line = byId.get(mark.on);
    if (line === undefined) return [];
    const others = [...strokes].flatMap(([id, stroke]) => (id === line.id ? [] : [stroke]));
    const spot = spotOnLine((share) => ({ ...pointOnLine(line, share) }), roomOfMark(mark), { areas, strokes: others });
    areas.push(areaAround(spot, roomOfMark(mark)));
    return [[mark, spot]];
  });
}

function underEntity({ form }: Mark, entity: NodeElement): Point {
  const { x, y } = entity.place;
  const { width, height } = entity.data;
  if (form === 'dot') return { x: x - width * 0.42, y: y - height * 0.42 };
  return { x, y: areaOf(entity).y2 + 11 };
}
