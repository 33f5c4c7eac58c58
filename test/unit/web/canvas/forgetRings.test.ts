import type { Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { forgetRings } from '../../../../web/canvas/forgetRings.ts';

const node = (ring: number) => ({ pstyle: () => ({ pfValue: ring }) });

test('a ring is drawn on no kept path, and the kept ones are there for what is drawn next', () => {
  const seen: unknown[][] = [];
  const kept = ['a shape'];
  const renderer = {
    nodePathCache: kept as unknown[],
    drawNode() {
      seen.push([...this.nodePathCache]);
      this.nodePathCache.push('drawn');
    },
  };
  forgetRings({ renderer: () => renderer } as unknown as Core);
  const draw = renderer.drawNode as unknown as (context: unknown, one: unknown) => void;
  for (const ring of [2, 2, 0, 0]) draw(undefined, node(ring));
  expect(seen).toEqual([[], [], ['a shape'], ['a shape', 'drawn']]);
  expect(renderer.nodePathCache).toBe(kept);
});
