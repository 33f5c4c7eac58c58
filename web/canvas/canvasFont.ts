/** The font of what is written on the canvas, which cannot read the page's tokens. */
export const canvasFont = '"Source Sans 3 Variable", system-ui, sans-serif';
