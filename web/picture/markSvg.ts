import type { Mark } from '../canvas/marksOf.ts';
import type { Colours } from '../canvas/readColours.ts';
import type { Point } from '../store/viewTypes.ts';
import { xmlText } from './xmlText.ts';

const letters = 12;
/** The width of a letter of 12 px, on the average: what a file is read with decides about its fonts. */
const letterWidth = 6.1;

/** The room that a mark takes, in px. */
export function roomOfMark({ form, text }: Mark): { width: number; height: number } {
  if (form !== 'pill') return { width: letters * 1.4, height: letters * 1.4 };
  return { width: text.length * letterWidth + letters * 1.4, height: letters * 1.55 };
}

/** A mark as SVG: a pill with words, a ring with a sign, or a dot. */
export function markSvg(mark: Mark, { x, y }: Point, colours: Colours): string {
  const { width, height } = roomOfMark(mark);
  const text = (size: number, ink: string, weight: number) =>
    `<text x="${x}" y="${y + size * 0.34}" font-size="${size}" font-weight="${weight}" text-anchor="middle" fill="${ink}">${xmlText(mark.text)}</text>`;
  if (mark.form === 'dot') {
    return `<circle cx="${x}" cy="${y}" r="3.5" fill="${colours.text}" stroke="${colours.canvas}" stroke-width="1.5"/>`;
  }
  if (mark.form === 'ring') {
    const ink = mark.sign === 'CONFLICT' ? colours.signs.CONFLICT : colours.text;
    return `<circle cx="${x}" cy="${y}" r="${width / 2}" fill="${colours.canvas}" stroke="${ink}" stroke-width="1.25"/>${text(13, ink, 700)}`;
  }
  return `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${height / 2}" fill="${colours.raised}" stroke="${colours.border}"/>${text(letters, colours.text, 500)}`;
}
