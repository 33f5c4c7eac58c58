import { lookOf } from '../theme/kindLooks.ts';
import { wrapLabel } from './wrapLabel.ts';

const nodeSize = 34;
const hubSize = 42;
/** From so many drawn links up an entity is a hub: drawn larger, and named from afar. */
export const hubLinks = 10;

const letterWidth = 6.7;
export const labelLine = 15;
export const labelGap = 5;

/** How wide and high a node is, in px at zoom 1. */
export function sizeOf(kind: string, links: number): { width: number; height: number } {
  const size = links >= hubLinks ? hubSize : nodeSize;
  const [across, down] = lookOf(kind).scale;
  return { width: size * across, height: size * down };
}

/** The room a node takes with its label, and with a pill under it; `textScale` where text is larger than the node's px. */
export function roomOf(
  { kind, name }: { kind: string; name: string },
  { links, hasPill, textScale }: { links: number; hasPill: boolean; textScale: number },
): { width: number; top: number; bottom: number } {
  const { width, height } = sizeOf(kind, links);
  const lines = wrapLabel(name);
  const text = Math.max(...lines.map((line) => line.length)) * letterWidth * textScale;
  const below = labelGap + lines.length * labelLine * textScale + (hasPill ? 24 * textScale : 0);
  return { width: Math.max(width, text, hasPill ? 92 * textScale : 0), top: height / 2, bottom: height / 2 + below };
}
