import type { Core } from 'cytoscape';
import type { Point } from '../store/viewTypes.ts';
import type { GraphElement, NodeElement } from './elementsOf.ts';

/** Makes Cytoscape hold the wanted elements: adds, changes and removes by id only what differs from the last ones. */
export function patchElements(
  cy: Core,
  last: ReadonlyMap<string, GraphElement>,
  wanted: ReadonlyMap<string, GraphElement>,
  options: { arriveIn: number },
): void {
  cy.batch(() => {
    for (const [id, element] of last) {
      // A line that was turned around cannot be patched: Cytoscape keeps its ends.
      if (wanted.get(id)?.group !== element.group) cy.getElementById(id).remove();
    }
    for (const [id, element] of wanted) {
      const before = last.get(id);
      if (before?.group === element.group) change(cy, before, element);
      else add(cy, element, element.group === 'nodes' ? startOf(element, last) : undefined);
    }
  });
  const arrivals = [...wanted.values()].filter(
    (element): element is NodeElement =>
      element.group === 'nodes' && !last.has(element.data.id) && !!startOf(element, last),
  );
  for (const { data, place } of arrivals) {
    const node = cy.getElementById(data.id);
    if (options.arriveIn === 0) node.position({ ...place });
    else node.animate({ position: { ...place } }, { duration: options.arriveIn, easing: 'ease-out' });
  }
}

/** Where a new node comes from: the entity that was expanded, if it was drawn before. */
function startOf({ parent }: NodeElement, last: ReadonlyMap<string, GraphElement>): Point | undefined {
  const origin = parent === undefined ? undefined : last.get(parent);
  return origin?.group === 'nodes' ? origin.place : undefined;
}

function add(cy: Core, element: GraphElement, start: Point | undefined): void {
  const common = { group: element.group, data: { ...element.data }, classes: [...element.classes] };
  cy.add(element.group === 'nodes' ? { ...common, position: { ...(start ?? element.place) } } : common);
}

function change(cy: Core, before: GraphElement, after: GraphElement): void {
  const hasClasses = isSameList(before.classes, after.classes);
  const hasData = isSameData(before.data, after.data);
  const hasMoved = before.group === 'nodes' && after.group === 'nodes' && isElsewhere(before.place, after.place);
  if (hasClasses && hasData && !hasMoved) return;
  const drawn = cy.getElementById(after.data.id);
  if (!hasClasses) drawn.classes([...after.classes]);
  if (!hasData) drawn.data({ ...after.data });
  if (hasMoved) drawn.stop().position({ ...after.place });
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isSameData(a: GraphElement['data'], b: GraphElement['data']): boolean {
  const other = b as Record<string, unknown>;
  for (const [name, value] of Object.entries(a)) if (other[name] !== value) return false;
  return true;
}

function isElsewhere(a: Point, b: Point): boolean {
  return a.x !== b.x || a.y !== b.y;
}
