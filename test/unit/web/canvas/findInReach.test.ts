import { findInReach } from '@rendezvous/web/canvas/findInReach.ts';
import cytoscape, { type SingularElementReturnValue } from 'cytoscape';
import { expect, test } from 'vitest';

test('looks among what lies near alone, in the order in which it is drawn', () => {
  const { find } = picture();
  expect(find(10, 10)).toEqual(['long', 'beside', 'here']);
});

test('looks among the lines that pass, wherever their ends lie', () => {
  const { find } = picture();
  expect(find(2_000, 2_000)).toEqual(['long']);
  expect(find(2_000, 4_000)).toEqual([]);
});

test('reaches as far as a name does that is written larger than the picture', () => {
  const { cy, find } = picture();
  expect(find(700, 0)).toEqual([]);
  cy.zoom(0.25);
  expect(find(700, 0)).toEqual(['beside', 'here']);
});

test('leaves all of the picture to whoever asks for it otherwise', () => {
  const { find, renderer, all } = picture();
  find(10, 10);
  expect(renderer.getCachedZSortedEles()).toBe(all);
});

/** A picture without a screen, with what Cytoscape would look among to find what the pointer is on. */
function picture() {
  const cy = cytoscape({
    headless: true,
    styleEnabled: false,
    layout: { name: 'preset', fit: false } as never,
    elements: [
      { data: { id: 'here' }, position: { x: 0, y: 0 } },
      { data: { id: 'beside' }, position: { x: 100, y: 0 } },
      { data: { id: 'far' }, position: { x: 4_000, y: 4_000 } },
      { data: { id: 'long', source: 'here', target: 'far' } },
    ],
  });
  const order = ['long', 'far', 'beside', 'here'].map((id) => cy.getElementById(id) as SingularElementReturnValue);
  const all = Object.assign(order, { interactive: order });
  const renderer = {
    notify() {},
    getCachedZSortedEles: () => all,
    findNearestElements(..._: unknown[]): readonly SingularElementReturnValue[] {
      return this.getCachedZSortedEles().interactive;
    },
  };
  Object.assign(cy, { renderer: () => renderer });
  findInReach(cy);
  const find = (x: number, y: number) => renderer.findNearestElements(x, y, true, false).map((one) => one.id());
  return { cy, find, renderer, all };
}
