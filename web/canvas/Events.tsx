import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { pinEntity } from '../store/actions/placeEntities.ts';
import { select } from '../store/actions/select.ts';
import { expand } from '../store/tasks/expand.ts';
import { viewStore } from '../store/viewStore.ts';
import { glanceStore } from './glanceStore.ts';

const hoverAfter = 120;

/** Turns what the pointer does on the canvas into actions. */
export function Events({ cy }: { cy: Core }): null {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hover = (hovered: string | null) => {
      clearTimeout(timer);
      timer = setTimeout(() => glanceStore.setState({ hovered }), hovered ? hoverAfter : 40);
    };
    const tap = ({ target }: EventObject) => {
      if (target === cy) viewStore.setState(select(null));
      else viewStore.setState(select({ type: target.isNode() ? 'entity' : 'link', id: target.id() }));
    };
    const over = ({ target }: EventObject) => {
      cy.container()?.classList.add('is-over');
      hover(target.id());
    };
    const out = () => {
      cy.container()?.classList.remove('is-over');
      hover(null);
    };
    // Cytoscape hears the pointer on its own element only: leaving that is no event of its.
    const container = cy.container();
    container?.addEventListener('mouseleave', out);
    cy.on('tap', tap);
    cy.on('dbltap', 'node', ({ target }) => void expand(target.id()));
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

function pin(node: NodeSingular): void {
  const { x, y } = node.position();
  const name = viewStore.getState().known.entities.get(node.id())?.name ?? node.id();
  viewStore.setState(pinEntity({ id: node.id(), name, at: { x: Math.round(x), y: Math.round(y) } }));
}
