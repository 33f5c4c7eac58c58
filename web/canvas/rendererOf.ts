import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

type Drawn = NodeSingular | EdgeSingular;
/** A node whose style is read as Cytoscape keeps it, which is faster than as text. */
type Styled = NodeSingular & { pstyle(name: string): { readonly pfValue: number } };
export type Extent = { x1: number; y1: number; x2: number; y2: number; w: number; h: number };

/** What is used of Cytoscape's canvas renderer, which its types leave out. */
export type Renderer = {
  readonly NODE: number;
  readonly data: { readonly contexts: readonly CanvasRenderingContext2D[] };
  drawLayeredElements(
    context: CanvasRenderingContext2D,
    drawn: readonly Drawn[],
    pixelRatio: number,
    extent: Extent,
  ): void;
  getCachedZSortedEles(): readonly Drawn[] & {
    readonly nondrag?: readonly Drawn[];
    readonly interactive?: readonly Drawn[];
  };
  findNearestElements(x: number, y: number, isInteractive: boolean, isTouch: boolean): readonly Drawn[];
  drawNode(context: CanvasRenderingContext2D, node: Styled, ...rest: unknown[]): void;
  /** The paths of the shapes of nodes, kept between drawings. */
  nodePathCache: unknown[];
  drawElement(context: CanvasRenderingContext2D, drawn: Drawn): void;
  /** Works out style and places of what has changed, as else the next frame would for all at once. */
  flushRenderedStyleQueue(): void;
  /** Set for one frame, that frame draws nothing. */
  skipFrame: boolean;
  redrawHint(group: 'eles', isNeeded: boolean): void;
  redraw(options?: unknown): void;
};

/** The renderer of a picture. */
export function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}

/** Has the picture drawn anew in the next frame. */
export function redraw(cy: Core): void {
  if (cy.destroyed()) return;
  rendererOf(cy).redrawHint('eles', true);
  rendererOf(cy).redraw();
}
