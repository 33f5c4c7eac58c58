/** How long what moves may take, in ms; nothing with reduced motion. */
export function motionTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 220;
}
