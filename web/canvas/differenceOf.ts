import type { GraphElement } from './elementsOf.ts';

/** In what two elements of one id and group differ. */
export type ElementDifference = { readonly classes: boolean; readonly data: boolean; readonly place: boolean };

/** What has to be changed of an element. */
export function differenceOf(before: GraphElement, after: GraphElement): ElementDifference {
  return {
    classes: !isSameList(before.classes, after.classes),
    data: !isSameData(before.data, after.data),
    place:
      before.group === 'nodes' &&
      after.group === 'nodes' &&
      (before.place.x !== after.place.x || before.place.y !== after.place.y),
  };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isSameData(a: GraphElement['data'], b: GraphElement['data']): boolean {
  const [one, other] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  for (const name in one) if (other[name] !== one[name]) return false;
  return true;
}
