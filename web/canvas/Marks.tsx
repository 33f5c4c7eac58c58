import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { viewStore } from '../store/viewStore.ts';
import { onThemeChange } from '../theme/theme.ts';
import { drawMarks } from './drawMarks.ts';
import { glanceStore } from './glanceStore.ts';
import { marksOf } from './marksOf.ts';
import type { PictureMoment } from './pictureMoment.ts';
import { readColours } from './readColours.ts';

/** Keeps a layer over Cytoscape's with the pills, rings and dots that its labels cannot draw. */
export function Marks({ cy, moment }: { cy: Core; moment: PictureMoment }): null {
  useEffect(() => {
    const layer = document.createElement('canvas');
    layer.className = 'marks';
    layer.setAttribute('aria-hidden', 'true');
    cy.container()?.append(layer);
    const context = layer.getContext('2d');
    let colours = readColours();
    let frame = 0;
    let last: unknown;
    const draw = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      // Behind the outline or the table there is nothing to draw on.
      if (!context || cy.width() === 0) return;
      const ratio = devicePixelRatio;
      layer.width = cy.width() * ratio;
      layer.height = cy.height() * ratio;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      // While a large picture moves it goes without. A layer that is only wiped may go on showing what it showed before.
      layer.hidden = true;
      if (moment.isMoving) return;
      const marks = marksOf(viewStore.getState(), glanceStore.getState());
      layer.hidden = marks.length === 0;
      last = marks;
      drawMarks(context, cy, marks, colours);
    };
    // Most of what changes has Cytoscape render too, in the next frame; one drawing serves both. What the marks are is
    // worked out there as well: whoever changed something has its answer first.
    const drawIfChanged = () => {
      frame = 0;
      if (marksOf(viewStore.getState(), glanceStore.getState()) !== last) draw();
    };
    const follow = () => {
      if (frame === 0) frame = requestAnimationFrame(drawIfChanged);
    };
    const stopTheme = onThemeChange(() => {
      colours = readColours();
      draw();
    });
    cy.on('render', draw);
    const stops = [viewStore.subscribe(follow), glanceStore.subscribe(follow), stopTheme];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
      cy.off('render', draw);
      layer.remove();
    };
  }, [cy, moment]);
  return null;
}
