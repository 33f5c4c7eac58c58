import type { EdgeElement, GraphElement, NodeElement } from '@rendezvous/web/canvas/elementsOf.ts';
import { patchInSlices } from '@rendezvous/web/canvas/patchInSlices.ts';
import type { Slices } from '@rendezvous/web/canvas/runInSlices.ts';
import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';

const many = 1_200;

test('patches a small picture at once', () => {
  const { cy, patchTo, steps } = picture();
  patchTo(graphOf(40), { arriveIn: 0 });
  expect(steps()).toBe(0);
  expect(cy.elements().length).toBe(79);
});

test('patches a large picture a slice at a time, and ends with what was wanted last', () => {
  const { cy, patchTo, steps, moment } = picture();
  patchTo(graphOf(many), { arriveIn: 0 });
  expect(cy.elements().length).toBe(0);
  patchTo(graphOf(many, 'filtered'), { arriveIn: 0 });
  expect(steps()).toBeGreaterThan(20);
  expect(cy.nodes('.filtered').length).toBe(many);
  expect(cy.edges().length).toBe(many - 1);
  expect(moment.isPatching).toBe(false);
  patchTo(graphOf(700), { arriveIn: 0 });
  steps();
  expect(cy.nodes().length).toBe(700);
  expect(cy.edges().length).toBe(699);
});

test('makes also a single change of a large picture in its slice, and works out there what lies over what', () => {
  const { cy, patchTo, steps, drawn } = picture();
  const graph = graphOf(many);
  patchTo(graph, { arriveIn: 0 });
  steps();
  drawn.isSorted = false;
  const one = graph.get('entity 7') as NodeElement;
  patchTo(new Map([...graph, [one.data.id, { ...one, classes: ['selected'] }]]), { arriveIn: 0 });
  expect(cy.nodes('.selected').length).toBe(0);
  expect(steps()).toBe(2);
  expect(cy.nodes('.selected').map((node) => node.id())).toEqual(['entity 7']);
  expect(drawn.isSorted).toBe(true);
});

/** A picture without a screen, whose slices are done when the test says so. */
function picture() {
  const cy = cytoscape({ headless: true, styleEnabled: false });
  const drawn = {
    isSorted: false,
    skipFrame: false,
    flushRenderedStyleQueue() {},
    getCachedZSortedEles() {
      drawn.isSorted = true;
    },
    redrawHint() {},
    redraw() {},
    notify() {},
  };
  Object.assign(cy, { renderer: () => drawn });
  const waiting: (() => Generator<void>)[] = [];
  const slices: Slices = { ask: (_, work) => waiting.push(work), stop() {} };
  const moment = { isMoving: false, isPatching: false, isStale: false };
  const steps = () => {
    let count = 0;
    for (let work = waiting.shift(); work; work = waiting.shift()) for (const _ of work()) count += 1;
    return count;
  };
  return { cy, patchTo: patchInSlices(cy, slices, moment), steps, moment, drawn };
}

/** Entities in a row, each linked to the next. */
function graphOf(count: number, ...classes: string[]): ReadonlyMap<string, GraphElement> {
  const id = (index: number) => `entity ${index}`;
  const nodes = Array.from({ length: count }, (_, index): NodeElement => {
    const data = { id: id(index), kind: 'Person', label: id(index), width: 34, height: 34 };
    return { group: 'nodes', data, classes, place: { x: index, y: 0 }, parent: undefined };
  });
  const edges = Array.from({ length: count - 1 }, (_, index): EdgeElement => {
    const data = { id: `link ${index}`, source: id(index), target: id(index + 1), bend: 0 };
    return { group: 'edges', data, classes: ['neutral'] };
  });
  return new Map([...nodes, ...edges].map((element) => [element.data.id, element]));
}
