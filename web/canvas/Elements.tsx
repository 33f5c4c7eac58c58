import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { viewStore } from '../store/viewStore.ts';
import { elementsOf, type GraphElement } from './elementsOf.ts';
import { glanceStore } from './glanceStore.ts';
import { motionTime } from './motionTime.ts';
import { patchElements } from './patchElements.ts';

/** Keeps Cytoscape's elements as the store has them. */
export function Elements({ cy }: { cy: Core }): null {
  useEffect(() => {
    let last: ReadonlyMap<string, GraphElement> = new Map();
    const patch = () => {
      const wanted = elementsOf(viewStore.getState(), glanceStore.getState());
      patchElements(cy, last, wanted, { arriveIn: motionTime() });
      last = wanted;
    };
    patch();
    const stops = [viewStore.subscribe(patch), glanceStore.subscribe(patch)];
    return () => {
      for (const stop of stops) stop();
      cy.elements().remove();
    };
  }, [cy]);
  return null;
}
