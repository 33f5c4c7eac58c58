import { type ArrowKey, nearestInDirection } from '@rendezvous/web/canvas/nearestInDirection.ts';
import { describe, expect, it } from 'vitest';

const here = { x: 0, y: 0 };
const places = [
  ['here', here],
  ['left', { x: -50, y: 0 }],
  ['far left', { x: -200, y: 0 }],
  ['right, aside', { x: 60, y: 50 }],
  ['right', { x: 100, y: 5 }],
  ['up', { x: 0, y: -40 }],
] as const;

describe('an arrow key', () => {
  it.each<[ArrowKey, string | undefined]>([
    ['ArrowLeft', 'left'],
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'right, aside'],
  ])('%s goes to what lies nearest that way', (key, id) => {
    expect(nearestInDirection(places, here, key)).toBe(id);
  });

  it('goes nowhere where nothing lies that way', () => {
    expect(nearestInDirection(places, { x: 0, y: 400 }, 'ArrowDown')).toBeUndefined();
  });
});
