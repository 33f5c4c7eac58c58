import type { NodeElement } from '../canvas/elementsOf.ts';
import type { Colours } from '../canvas/readColours.ts';
import { labelGap, labelLine } from '../canvas/sizeOf.ts';
import { lookOf } from '../theme/kindLooks.ts';
import { xmlText } from './xmlText.ts';

/** The px that the paths of the kinds are drawn for. */
const pathSize = 34;

/** An entity as SVG: its shape, its icon and its name. */
export function entitySvg({ data, classes, place: { x, y } }: NodeElement, colours: Colours): string {
  const look = lookOf(data.kind);
  const isGone = classes.includes('gone');
  const scale = data.width / (pathSize * look.scale[0]);
  const icon = look.iconScale * pathSize;
  const shape = isGone
    ? `fill="none" stroke="${colours.muted}" stroke-width="1.5" stroke-dasharray="4 3"`
    : `fill="${colours.kind(data.kind)}"`;
  const glyph = isGone
    ? ''
    : `<g transform="translate(${-icon / 2} ${-icon / 2 + look.iconDrop}) scale(${icon / 24})" fill="none" stroke="${colours.canvas}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${look.icon
        .map(([tag, attributes]) => `<${tag} ${attributesText(attributes)}/>`)
        .join('')}</g>`;
  return `<g transform="translate(${x} ${y})"><g transform="scale(${scale})"><path d="${look.path}" ${shape}/>${glyph}</g>${nameSvg(data, isGone ? colours.muted : colours.text, colours.canvas)}</g>`;
}

function nameSvg({ label, height }: NodeElement['data'], ink: string, halo: string): string {
  const lines = label
    .split('\n')
    .map(
      (line, index) => `<tspan x="0" y="${height / 2 + labelGap + 11 + index * labelLine}">${xmlText(line)}</tspan>`,
    );
  return `<text font-size="13" font-weight="500" text-anchor="middle" fill="${ink}" stroke="${halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${lines.join('')}</text>`;
}

function attributesText(attributes: object): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${xmlText(String(value))}"`)
    .join(' ');
}
