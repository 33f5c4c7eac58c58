import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { onThemeChange } from '../theme/theme.ts';
import { pictureStyle } from './pictureStyle.ts';
import { readColours } from './readColours.ts';

/** Gives Cytoscape its style, anew when the theme changes and once the fonts have come. */
export function Colouring({ cy }: { cy: Core }): null {
  useEffect(() => {
    const paint = () => {
      if (!cy.destroyed()) cy.style(pictureStyle(readColours(), () => cy.zoom()));
    };
    let textZoom = cy.zoom();
    const resizeText = () => {
      if (Math.abs(cy.zoom() / textZoom - 1) < 0.02) return;
      textZoom = cy.zoom();
      cy.style().update();
    };
    paint();
    document.fonts.addEventListener('loadingdone', paint);
    cy.on('zoom', resizeText);
    const stop = onThemeChange(paint);
    return () => {
      stop();
      cy.off('zoom', resizeText);
      document.fonts.removeEventListener('loadingdone', paint);
    };
  }, [cy]);
  return null;
}
