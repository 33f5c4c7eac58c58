import { createElement } from 'react';
import { lookOf } from '../theme/kindLooks.ts';

/** A kind as the canvas draws it: shape, colour, icon. Says nothing to a screen reader: the word stands beside it. */
export function KindMark({ kind, size = 22 }: { kind: string; size?: number }) {
  const { path, icon, iconScale, iconDrop, token } = lookOf(kind);
  const width = 34 * iconScale;
  return (
    <svg className="kind-mark" viewBox="-22 -22 44 44" width={size} height={size} aria-hidden="true">
      <path d={path} fill={`var(${token})`} />
      <g
        transform={`translate(${-width / 2} ${-width / 2 + iconDrop}) scale(${width / 24})`}
        fill="none"
        stroke="var(--canvas-glyph)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {icon.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: `${tag}${index}` }))}
      </g>
    </svg>
  );
}
