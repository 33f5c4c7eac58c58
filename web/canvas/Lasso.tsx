import type { Core } from 'cytoscape';
import { LassoSelect } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useStore } from 'zustand';
import { Hint } from '../parts/Hint.tsx';
import { choose } from '../store/actions/choose.ts';
import { announce } from '../store/actions/notices.ts';
import { viewStore } from '../store/viewStore.ts';
import type { Point } from '../store/viewTypes.ts';
import { choosingStore } from './choosingStore.ts';
import { isInside } from './isInside.ts';
import { watchLasso } from './watchLasso.ts';

/** Chooses what a person draws a line around, and the button that makes a tap and a drag do so without Shift. */
export function Lasso({ cy }: { cy: Core }) {
  const isOn = useStore(choosingStore, (state) => state.isOn);
  const outline = useRef<SVGPolygonElement>(null);
  useEffect(() => {
    const container = cy.container();
    if (!container) return;
    return watchLasso(cy, container, {
      onDraw: (corners) => outline.current?.setAttribute('points', corners.map(({ x, y }) => `${x},${y}`).join(' ')),
      onEnd: (corners) => chooseInside(cy, corners),
    });
  }, [cy]);
  useEffect(() => {
    cy.container()?.parentElement?.classList.toggle('is-choosing', isOn);
  }, [cy, isOn]);
  return (
    <>
      <svg className="lasso" aria-hidden="true">
        <polygon ref={outline} />
      </svg>
      <div className="canvas-tools">
        <Hint text="Choose several: tap them, or draw around them">
          <ToggleButton
            className="button icon"
            aria-label="Choose several"
            isSelected={isOn}
            onChange={(next) => choosingStore.setState({ isOn: next })}
          >
            <LassoSelect aria-hidden />
          </ToggleButton>
        </Hint>
      </div>
    </>
  );
}

/** What is filtered out cannot be clicked, so it is not drawn around either. */
function chooseInside(cy: Core, corners: readonly Point[]): void {
  const inside = cy
    .nodes()
    .filter((node) => !node.hasClass('filtered') && isInside(node.renderedPosition(), corners))
    .map((node) => node.id());
  viewStore.setState(inside.length > 0 ? choose(inside) : announce('Nothing lies inside the line.'));
}
