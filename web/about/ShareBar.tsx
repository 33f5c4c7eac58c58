const width = 96;
const height = 10;
/** The least that a part which is not nothing is drawn as, so that it can be seen. */
const least = 3;

/** A part of a whole: what is filled is the part, what is hollow the rest. Says nothing to a screen reader: the figures stand beside it. */
export function ShareBar({ part, whole }: { part: number; whole: number }) {
  const filled = widthOfPart(part, whole);
  return (
    <svg className="share-bar" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect className="share-whole" x="0.5" y="0.5" width={width - 1} height={height - 1} />
      {filled > 0 && <rect className="share-part" width={filled} height={height} />}
    </svg>
  );
}

function widthOfPart(part: number, whole: number): number {
  if (part === 0 || whole === 0) return 0;
  if (part >= whole) return width;
  return Math.min(width - least, Math.max(least, (part / whole) * width));
}
