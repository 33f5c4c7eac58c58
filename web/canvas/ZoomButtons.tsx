import type { Core } from 'cytoscape';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { isTyping } from '../parts/isTyping.ts';
import { fitPicture } from './fitPicture.ts';
import { motionTime } from './motionTime.ts';

/** Nearer, farther, all of it. */
export function ZoomButtons({ cy }: { cy: Core }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') zoomBy(cy, 1.25);
      else if (event.key === '-') zoomBy(cy, 0.8);
      else if (event.key === '0') fitPicture(cy, undefined, motionTime());
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [cy]);
  return (
    <fieldset className="zoom" aria-label="Zoom">
      <Button className="button icon" aria-label="Zoom in" onPress={() => zoomBy(cy, 1.25)}>
        <ZoomIn aria-hidden />
      </Button>
      <Button className="button icon" aria-label="Zoom out" onPress={() => zoomBy(cy, 0.8)}>
        <ZoomOut aria-hidden />
      </Button>
      <Button className="button icon" aria-label="Fit to view" onPress={() => fitPicture(cy, undefined, motionTime())}>
        <Maximize aria-hidden />
      </Button>
    </fieldset>
  );
}

function zoomBy(cy: Core, factor: number): void {
  const level = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
  const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
  cy.zoom({ level, renderedPosition });
}
