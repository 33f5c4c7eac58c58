import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { toggleChosen } from '../store/actions/choose.ts';
import { pinEntity } from '../store/actions/placeEntities.ts';
import { select } from '../store/actions/select.ts';
import { expand } from '../store/tasks/expand.ts';
import { viewStore } from '../store/viewStore.ts';
import { choosingStore } from './choosingStore.ts';
import { findInReach } from './findInReach.ts';
import { glanceStore } from './glanceStore.ts';

const hoverAfter = 120;

/** Turns what the pointer does on the canvas into actions. */
export function Events({ cy }: { cy: Core }): null {
  useEffect(() => {
    findInReach(cy);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hover = (hovered: string | null) => {
      clearTimeout(timer);
      timer = setTimeout(() => glanceStore.setState({ hovered }), hovered ? hoverAfter : 40);
    };
    // Cytoscape takes two quick taps for one double tap also where they are on different elements.
    let tapped: readonly [before: unknown, last: unknown] = [null, null];
    const tap = ({ target, originalEvent }: EventObject) => {
      tapped = [tapped[1], target];
      if (isChoosing(originalEvent)) {
        if (target !== cy) viewStore.setState(toggleChosen(entitiesOf(target)));
      } else if (target === cy) viewStore.setState(select(null));
      else viewStore.setState(select({ type: target.isNode() ? 'entity' : 'link', id: target.id() }));
    };
    const over = ({ target }: EventObject) => {
      if (choosingStore.getState().isDrawing) return;
      cy.container()?.parentElement?.classList.add('is-over');
      hover(target.id());
    };
    const out = () => {
      cy.container()?.parentElement?.classList.remove('is-over');
      hover(null);
    };
    // Cytoscape hears the pointer on its own element only: leaving that is no event of its.
    const container = cy.container();
    container?.addEventListener('mouseleave', out);
    cy.on('tap', tap);
    cy.on('dbltap', 'node', ({ target, originalEvent }) => {
      if (!isChoosing(originalEvent) && tapped[0] === target) void expand(target.id());
    });
    cy.on('mouseover', 'node, edge', over);
    cy.on('mouseout', 'node, edge', out);
    cy.on('dragfree', 'node', ({ target }) => pin(target));
    return () => {
      clearTimeout(timer);
      container?.removeEventListener('mouseleave', out);
      cy.removeAllListeners();
    };
  }, [cy]);
  return null;
}

/** With a key held, or while several are being chosen, a tap adds to what is chosen and reads nothing. */
function isChoosing(event: unknown): boolean {
  const { shiftKey, ctrlKey, metaKey } = event as MouseEvent;
  return shiftKey || ctrlKey || metaKey || choosingStore.getState().isOn;
}

function entitiesOf(drawn: NodeSingular | EdgeSingular): string[] {
  return drawn.isNode() ? [drawn.id()] : [drawn.source().id(), drawn.target().id()];
}

function pin(node: NodeSingular): void {
  const { x, y } = node.position();
  const name = viewStore.getState().known.entities.get(node.id())?.name ?? node.id();
  viewStore.setState(pinEntity({ id: node.id(), name, at: { x: Math.round(x), y: Math.round(y) } }));
}
