import { areaAround, shareCovered } from './marksLayout.ts';
import type { PlacedMark } from './placeMarks.ts';

/** The marks without what is said under an entity where the label of the selected link, or what is said under another, lies over it. */
export function giveWay(placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const areaOf = ({ at, size }: PlacedMark) => areaAround(at, size);
  const taken = placed.filter(({ mark }) => mark.isSelected).map(areaOf);
  return placed.filter((one) => {
    if (one.mark.sign !== null || one.mark.form !== 'pill') return true;
    const area = areaOf(one);
    if (taken.some((other) => shareCovered(area, other) > 0)) return false;
    taken.push(area);
    return true;
  });
}
