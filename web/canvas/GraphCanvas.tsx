import cytoscape, { type Core } from 'cytoscape';
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { toggleChosen } from '../store/actions/choose.ts';
import { select } from '../store/actions/select.ts';
import { useLateView } from '../store/lateView.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { linksAsOf } from '../store/views/linksAsOf.ts';
import { placeOf } from '../store/views/placeOf.ts';
import { selectedEntities } from '../store/views/selectedEntities.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { Colouring } from './Colouring.tsx';
import { Elements } from './Elements.tsx';
import { Events } from './Events.tsx';
import { forgetRings } from './forgetRings.ts';
import { Layout } from './Layout.tsx';
import { Marks } from './Marks.tsx';
import { type ArrowKey, nearestInDirection } from './nearestInDirection.ts';
import type { PictureMoment } from './pictureMoment.ts';
import { runInSlices, type Slices } from './runInSlices.ts';
import { Viewport } from './Viewport.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

const Lasso = lazy(async () => ({ default: (await import('./Lasso.tsx')).Lasso }));

/** The picture of the view. Lives as long as its element; the children keep it as the store has it. */
export function GraphCanvas() {
  const container = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<{ cy: Core; slices: Slices; moment: PictureMoment } | null>(null);
  useEffect(() => {
    const made = cytoscape({
      container: container.current,
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    forgetRings(made);
    const element = container.current;
    // Told to whoever waits for the picture, and to nobody who reads: what is shown meanwhile is right but for the last change.
    const slices = runInSlices((isBusy) => element?.parentElement?.toggleAttribute('data-drawing', isBusy));
    setPicture({ cy: made, slices, moment: { isMoving: false, isPatching: false, isStale: true } });
    return () => {
      slices.stop();
      setPicture(null);
      made.destroy();
    };
  }, []);
  const entities = useLateView(shownEntities).length;
  const links = useLateView(linksAsOf).length;
  const cy = picture?.cy;
  const isSettled = useView((state) => state.isSettled);
  return (
    <div className="canvas">
      <div
        className="canvas-picture"
        role="application"
        aria-roledescription="graph"
        aria-label={`Graph of ${entities} entities and ${links} links. Arrow keys go from entity to entity, Space chooses one for an action on several. The Outline tells the same in words.`}
        aria-busy={!isSettled}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the picture.
        tabIndex={0}
        onKeyDown={walk}
      >
        {/* An element of its own: at each change of an attribute Cytoscape measures and draws anew. */}
        <div ref={container} className="canvas-drawing" />
      </div>
      {picture && cy && (
        <>
          <Colouring cy={cy} slices={picture.slices} />
          <Elements {...picture} />
          <Viewport cy={cy} />
          <Layout cy={cy} />
          <Events cy={cy} />
          <Marks cy={cy} moment={picture.moment} />
          <Suspense>
            <Lasso cy={cy} />
          </Suspense>
          <ZoomButtons cy={cy} />
        </>
      )}
    </div>
  );
}

function walk(event: KeyboardEvent): void {
  if (event.key === ' ') {
    event.preventDefault();
    const ids = selectedEntities(viewStore.getState());
    if (ids.length > 0) viewStore.setState(toggleChosen(ids));
  }
  if (!event.key.startsWith('Arrow') || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const state = viewStore.getState();
  const places = shownEntities(state).flatMap(({ id }) => {
    const place = placeOf(state, id);
    return place ? [[id, place] as const] : [];
  });
  const selected = state.view.selected?.type === 'entity' ? state.view.selected.id : undefined;
  const from = places.find(([id]) => id === selected);
  const next = from ? nearestInDirection(places, from[1], event.key as ArrowKey) : places[0]?.[0];
  if (next) viewStore.setState(select({ type: 'entity', id: next }));
}
