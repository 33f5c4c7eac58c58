import type { Core } from 'cytoscape';
import type { Point } from '../store/viewTypes.ts';
import { differenceOf } from './differenceOf.ts';
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
  const { classes, data, place } = differenceOf(before, after);
  if (!classes && !data && !place) return;
  const drawn = cy.getElementById(after.data.id);
  if (classes) drawn.classes([...after.classes]);
  if (data) drawn.data({ ...after.data });
  if (place && after.group === 'nodes') drawn.stop().position({ ...after.place });
}
