import type { StylesheetJson } from 'cytoscape';
import { lookOf } from '../theme/kindLooks.ts';
import { canvasFont } from './canvasFont.ts';
import { iconImage } from './iconImage.ts';
import type { Colours } from './readColours.ts';
import { labelGap } from './sizeOf.ts';
import { textOnScreen } from './zoomLevels.ts';

/** The widths of lines that are styled by how sure they are or by their sources, in px. */
export const lineWidths = [1.25, 2.5, 4.5, 7] as const;

/** What lies behind a line, by its class: of a path that is read, and of what became of a link between two dates. */
export const bands = {
  path: { ink: 'text', opacity: 0.16, padding: 7 },
  added: { ink: 'added', opacity: 0.25, padding: 4 },
  ended: { ink: 'ended', opacity: 0.25, padding: 4 },
  changed: { ink: 'muted', opacity: 0.25, padding: 4 },
} as const;
/** How much is left of a line that is the same at both dates. */
export const sameOpacity = 0.4;

type Drawn = { data(name: string): string };

/** How Cytoscape draws the elements in one theme. `readZoom` answers at which zoom text is to be written. */
export function pictureStyle(colours: Colours, readZoom: () => number): StylesheetJson {
  // Cytoscape would mark a press on the empty canvas with a grey disc.
  const core = { selector: 'core', style: { 'active-bg-opacity': 0 } };
  const style = [core, ...nodeStyle(colours, readZoom), ...edgeStyle(colours)];
  // Cytoscape's types lag behind the properties it draws (outlines, underlays of edges, functions as values).
  return style as unknown as StylesheetJson;
}

function nodeStyle(colours: Colours, readZoom: () => number) {
  const textSize = () => textOnScreen(13, readZoom()) / readZoom();
  return [
    {
      selector: 'node',
      style: {
        shape: (node: Drawn) => lookOf(node.data('kind')).shape,
        width: 'data(width)',
        height: 'data(height)',
        'corner-radius': (node: Drawn) => (lookOf(node.data('kind')).shape === 'bottom-round-rectangle' ? 15 : 'auto'),
        'background-color': (node: Drawn) => colours.kind(node.data('kind')),
        'background-image': (node: Drawn) => iconImage(node.data('kind'), colours.canvas),
        'background-width': (node: Drawn) => iconSize(node),
        'background-height': (node: Drawn) => iconSize(node),
        'background-offset-y': (node: Drawn) => lookOf(node.data('kind')).iconDrop,
        'background-image-containment': 'over',
        label: 'data(label)',
        color: colours.text,
        'font-family': canvasFont,
        'font-weight': 500,
        'font-size': textSize,
        'line-height': 1.15,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': labelGap,
        'text-outline-color': colours.canvas,
        'text-outline-width': 2.25,
        'text-events': 'yes',
        'min-zoomed-font-size': 0,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    {
      // Nothing known of it holds on the date: an outline in its place.
      selector: 'node.bare',
      style: {
        'background-color': colours.canvas,
        'background-image': (node: Drawn) => iconImage(node.data('kind'), colours.kind(node.data('kind'))),
        'border-width': 1.5,
        'border-style': 'dashed',
        'border-color': (node: Drawn) => colours.kind(node.data('kind')),
        color: colours.muted,
      },
    },
    { selector: 'node.plain', style: { 'background-color': colours.muted } },
    { selector: 'node.unnamed', style: { 'text-opacity': 0 } },
    { selector: 'node.far', style: { 'background-image-opacity': 0 } },
    { selector: 'node.selected, node.end', style: { 'font-weight': 700, 'z-index': 20 } },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 2,
        'outline-offset': 4.5,
        'outline-style': 'dashed',
        'outline-color': colours.text,
        'underlay-color': colours.accent,
        'underlay-opacity': 0.22,
        'underlay-padding': 8,
        'underlay-shape': 'ellipse',
      },
    },
    // After the chosen ones: what is read keeps its unbroken ring.
    {
      selector: 'node.selected, node.end',
      style: { 'outline-width': 2, 'outline-offset': 4.5, 'outline-color': colours.text, 'outline-style': 'solid' },
    },
    {
      selector: 'node.gone',
      style: {
        'background-opacity': 0,
        'background-image-opacity': 0,
        'border-width': 1.5,
        'border-style': 'dashed',
        'border-color': colours.muted,
        color: colours.muted,
      },
    },
    { selector: 'node.aside', style: { opacity: 0.22 } },
    { selector: 'node.filtered', style: { opacity: 0.22, 'text-opacity': 0, events: 'no' } },
  ];
}

function iconSize(node: Drawn): number {
  const { scale, iconScale } = lookOf(node.data('kind'));
  return (Number(node.data('width')) / scale[0]) * iconScale;
}

function bandStyle(name: keyof typeof bands, colours: Colours) {
  const { ink, opacity, padding } = bands[name];
  return { 'underlay-color': colours[ink], 'underlay-opacity': opacity, 'underlay-padding': padding };
}

function edgeStyle(colours: Colours) {
  const bySign = (['COOPERATION', 'CONFLICT', 'NEUTRAL'] as const).map((sign) => ({
    selector: `edge.${sign.toLowerCase()}`,
    style: {
      ...(sign === 'CONFLICT'
        ? { 'line-color': colours.canvas, 'line-outline-width': 2.5, 'line-outline-color': colours.signs[sign] }
        : { 'line-color': colours.signs[sign] }),
      width: { COOPERATION: 2.5, CONFLICT: 3, NEUTRAL: 1.25 }[sign],
      'target-arrow-shape': { COOPERATION: 'triangle', CONFLICT: 'tee', NEUTRAL: 'vee' }[sign],
      'target-arrow-color': colours.signs[sign],
      'source-arrow-color': colours.signs[sign],
    },
  }));
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'arrow-scale': 1.3,
        'source-distance-from-node': 4,
        'target-distance-from-node': 3,
        'line-cap': 'butt',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...bySign,
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
      },
    },
    ...lineWidths.map((width, index) => ({ selector: `edge.weight-${index + 1}`, style: { width } })),
    {
      selector: 'edge.planned',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [7, 5],
        'target-arrow-shape': 'triangle',
        'target-arrow-fill': 'hollow',
      },
    },
    { selector: 'edge.planned.conflict', style: { 'target-arrow-shape': 'tee' } },
    { selector: 'edge.possible', style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4] } },
    { selector: 'edge.unverified', style: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' } },
    // A path is told by its band and by its labels, which are always written.
    { selector: 'edge.path', style: { ...bandStyle('path', colours), 'z-index': 4 } },
    { selector: 'edge.neutral.selected', style: { width: 2.25 } },
    { selector: 'edge.cooperation.selected', style: { width: 3.5 } },
    { selector: 'edge.conflict.selected', style: { width: 4 } },
    {
      selector: 'edge.selected',
      style: { 'underlay-color': colours.accent, 'underlay-opacity': 0.22, 'underlay-padding': 5, 'z-index': 5 },
    },
    { selector: 'edge.same', style: { opacity: sameOpacity } },
    ...(['added', 'ended', 'changed'] as const).map((change) => ({
      selector: `edge.${change}`,
      style: bandStyle(change, colours),
    })),
    { selector: 'edge.aside', style: { opacity: 0.22 } },
    { selector: 'edge.filtered', style: { opacity: 0.22, events: 'no' } },
  ];
}
