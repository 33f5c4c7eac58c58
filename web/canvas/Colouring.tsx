import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { onThemeChange } from '../theme/theme.ts';
import { canvasFont } from './canvasFont.ts';
import { isLarge } from './largePicture.ts';
import { pictureStyle } from './pictureStyle.ts';
import { readColours } from './readColours.ts';
import { redraw, rendererOf } from './rendererOf.ts';
import type { Slices } from './runInSlices.ts';

/** Milliseconds after the last step of a zoom. */
const whenZoomed = 160;
const atOnce = 16;

/** Gives Cytoscape its style, anew when the theme changes and once the fonts have come. */
export function Colouring({ cy, slices }: { cy: Core; slices: Slices }): null {
  useEffect(() => {
    const paint = () => {
      if (!cy.destroyed()) cy.style(pictureStyle(readColours(), () => cy.zoom()));
    };
    // Panels bring fonts of their own, which the picture has no use for.
    const useFonts = ({ fontfaces }: FontFaceSetLoadEvent) => {
      if (!fontfaces.some(({ family }) => canvasFont.includes(family.replaceAll('"', '')))) return;
      if (isLarge(cy)) redraw(cy);
      else paint();
    };
    let textZoom = cy.zoom();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const resizeText = () => {
      if (Math.abs(cy.zoom() / textZoom - 1) < 0.02) return;
      if (!isLarge(cy)) {
        textZoom = cy.zoom();
        cy.style().update();
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => {
        textZoom = cy.zoom();
        slices.ask('text', () => restyleNames(cy));
      }, whenZoomed);
    };
    paint();
    document.fonts.addEventListener('loadingdone', useFonts);
    cy.on('zoom', resizeText);
    const stop = onThemeChange(paint);
    return () => {
      clearTimeout(timer);
      stop();
      cy.off('zoom', resizeText);
      document.fonts.removeEventListener('loadingdone', useFonts);
    };
  }, [cy, slices]);
  return null;
}

/** Only what is written has a size that goes by the zoom. */
function* restyleNames(cy: Core): Generator<void> {
  const named = cy.nodes().not('.unnamed').toArray();
  for (let index = 0; index < named.length; index += atOnce) {
    cy.batch(() => {
      for (const node of named.slice(index, index + atOnce)) if (!node.removed()) restyle(node);
    });
    rendererOf(cy).flushRenderedStyleQueue();
    yield;
  }
  redraw(cy);
}

function restyle(node: unknown): void {
  // Left out of Cytoscape's types.
  (node as { updateStyle(): void }).updateStyle();
}
