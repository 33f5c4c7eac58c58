import type { Core } from 'cytoscape';
import { rendererOf } from './rendererOf.ts';

/**
 * Has the ring around a node drawn on a path of its own. Cytoscape keeps the paths of shapes, and adds a ring to the kept
 * one at each drawing: each drawing would take longer than the last.
 */
export function forgetRings(cy: Core): void {
  const renderer = rendererOf(cy);
  const drawNode = renderer.drawNode;
  renderer.drawNode = (context, node, ...rest) => {
    const kept = renderer.nodePathCache;
    const isRinged = node.pstyle('outline-width').pfValue > 0;
    if (isRinged) renderer.nodePathCache = [];
    drawNode.call(renderer, context, node, ...rest);
    if (isRinged) renderer.nodePathCache = kept;
  };
}
