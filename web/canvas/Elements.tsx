import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { viewStore } from '../store/viewStore.ts';
import { drawInSlices, showAgain } from './drawInSlices.ts';
import { elementsOf, type GraphElement } from './elementsOf.ts';
import { glanceStore } from './glanceStore.ts';
import { largeFrom } from './largePicture.ts';
import { motionTime } from './motionTime.ts';
import { patchInSlices } from './patchInSlices.ts';
import type { PictureMoment } from './pictureMoment.ts';
import type { Slices } from './runInSlices.ts';

/** Keeps Cytoscape's elements as the store has them. */
export function Elements({ cy, slices, moment }: { cy: Core; slices: Slices; moment: PictureMoment }): null {
  useEffect(() => {
    const stopDrawing = drawInSlices(cy, slices, moment);
    const patchTo = patchInSlices(cy, slices, moment);
    let last: ReadonlyMap<string, GraphElement> | undefined;
    const patchNow = () => {
      const wanted = elementsOf(viewStore.getState(), glanceStore.getState());
      if (wanted === last) return;
      last = wanted;
      patchTo(wanted, { arriveIn: motionTime() });
    };
    // What a large picture is made of is worked out in a frame of its own: whoever changed something has its answer first.
    const patch = () => {
      if ((last?.size ?? 0) <= largeFrom) patchNow();
      else slices.ask('elements', workOut);
    };
    function* workOut(): Generator<void> {
      patchNow();
      yield;
    }
    const glance = () => {
      patch();
      // In a large picture what the pointer raises is no matter of its elements.
      showAgain(cy, moment);
    };
    patch();
    const stops = [viewStore.subscribe(patch), glanceStore.subscribe(glance), stopDrawing];
    return () => {
      for (const stop of stops) stop();
      slices.stop();
      cy.elements().remove();
    };
  }, [cy, slices, moment]);
  return null;
}
