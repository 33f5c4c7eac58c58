import { areaAround, shareCovered } from './marksLayout.ts';
import type { PlacedMark } from './placeMarks.ts';

/** The marks without what is said under an entity where the label of the selected link lies over it. */
export function giveWay(placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const selected = placed.filter(({ mark }) => mark.isSelected).map(({ at, size }) => areaAround(at, size));
  return placed.filter(({ mark, at, size }) => {
    if (mark.sign !== null || mark.form !== 'pill') return true;
    const area = areaAround(at, size);
    return selected.every((other) => shareCovered(area, other) === 0);
  });
}
