import { pictureStyle } from '@rendezvous/web/canvas/pictureStyle.ts';
import { describe, expect, it } from 'vitest';

const colours = {
  canvas: 'white',
  text: 'black',
  muted: 'grey',
  added: 'green',
  ended: 'red',
  accent: 'blue',
  raised: 'white',
  border: 'grey',
  signs: { COOPERATION: 'green', CONFLICT: 'red', NEUTRAL: 'grey' },
  kind: () => 'teal',
};

describe('the style of the canvas', () => {
  it.each([
    ['edge.unverified', { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' }],
    ['edge.planned', { 'line-style': 'dashed', 'target-arrow-fill': 'hollow' }],
    ['edge.possible', { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4] }],
    ['node.bare', { 'background-color': 'white', 'border-style': 'dashed', color: 'grey' }],
    ['edge.conflict', { 'target-arrow-shape': 'tee', 'line-outline-color': 'red' }],
    ['edge.cooperation', { 'target-arrow-shape': 'triangle', 'line-color': 'green' }],
    ['edge.neutral', { 'target-arrow-shape': 'vee', 'line-color': 'grey' }],
    ['edge.bent', { 'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)' }],
    ['edge.filtered', { opacity: 0.22, events: 'no' }],
    ['node.filtered', { opacity: 0.22, 'text-opacity': 0, events: 'no' }],
    ['node.unnamed', { 'text-opacity': 0 }],
  ])('draws %s apart from the rest', (selector, style) => {
    const rules = pictureStyle(colours, () => 1) as unknown as readonly { selector: string; style: object }[];
    expect(rules.find((rule) => rule.selector === selector)?.style).toMatchObject(style);
  });
});
