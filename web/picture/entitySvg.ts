import type { NodeElement } from '../canvas/elementsOf.ts';
import type { Colours } from '../canvas/readColours.ts';
import { labelGap, labelLine } from '../canvas/sizeOf.ts';
import { type KindLook, lookOf } from '../theme/kindLooks.ts';
import { xmlText } from './xmlText.ts';

/** The px that the paths of the kinds are drawn for. */
const pathSize = 34;

/** An entity as SVG: its shape, its icon and its name; an outline where nothing of it holds on the date, or it is gone. */
export function entitySvg({ data, classes, place: { x, y } }: NodeElement, colours: Colours): string {
  const look = lookOf(data.kind);
  const isGone = classes.includes('gone');
  const isOutline = isGone || classes.includes('bare');
  const ink = isGone || classes.includes('plain') ? colours.muted : colours.kind(data.kind);
  const scale = data.width / (pathSize * look.scale[0]);
  const shape = isOutline
    ? `fill="${colours.canvas}" stroke="${ink}" stroke-width="1.5" stroke-dasharray="4 3"`
    : `fill="${ink}"`;
  const glyph = isGone ? '' : iconSvg(look, isOutline ? ink : colours.canvas);
  const name = nameSvg(data, isOutline ? colours.muted : colours.text, colours.canvas);
  return `<g transform="translate(${x} ${y})"><g transform="scale(${scale})"><path d="${look.path}" ${shape}/>${glyph}</g>${name}</g>`;
}

function iconSvg({ icon, iconScale, iconDrop }: KindLook, ink: string): string {
  const size = iconScale * pathSize;
  const parts = icon.map(([tag, attributes]) => `<${tag} ${attributesText(attributes)}/>`);
  return `<g transform="translate(${-size / 2} ${-size / 2 + iconDrop}) scale(${size / 24})" fill="none" stroke="${ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</g>`;
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
