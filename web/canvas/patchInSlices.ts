import type { Core } from 'cytoscape';
import { differenceOf } from './differenceOf.ts';
import type { GraphElement } from './elementsOf.ts';
import { largeFrom } from './largePicture.ts';
import { patchElements } from './patchElements.ts';
import type { PictureMoment } from './pictureMoment.ts';
import { redraw, rendererOf } from './rendererOf.ts';
import type { Slices } from './runInSlices.ts';

/** So many are made before it is asked whether the slice is over; a changed entity counts for some of its lines too, which Cytoscape works out anew. */
const atOnce = 24;
const linesOfOne = 6;

type Elements = ReadonlyMap<string, GraphElement>;

/** Makes Cytoscape hold the wanted elements: at once, or a slice a frame in a large picture. */
export function patchInSlices(
  cy: Core,
  slices: Slices,
  moment: PictureMoment,
): (wanted: Elements, options: { arriveIn: number }) => void {
  let held: Elements = new Map();
  let wanted: Elements = held;
  let isAsked = false;
  function* work(): Generator<void> {
    isAsked = false;
    moment.isPatching = true;
    let seen = windowOf(cy);
    // What is half done is not shown: the last picture stays, and follows the window where that moves.
    const keepPicture = () => {
      rendererOf(cy).skipFrame = windowOf(cy) === seen;
      seen = windowOf(cy);
    };
    const goal = wanted;
    const now = new Map(held);
    held = now;
    const changes = changesOf(now, goal);
    for (let index = 0, end = 0; index < changes.length; index = end) {
      for (let weight = 0; end < changes.length && weight < atOnce; end += 1)
        weight += weightOf(cy, changes[end] as string);
      const ids = changes.slice(index, end);
      const [before, after] = [partOf(now, ids), partOf(goal, ids)];
      patchElements(cy, before, after, { arriveIn: 0 });
      rendererOf(cy).flushRenderedStyleQueue();
      for (const id of ids) {
        const element = goal.get(id);
        if (element) now.set(id, element);
        else now.delete(id);
      }
      yield keepPicture();
    }
    // Which lies over which, worked out here as else the next frame would, with all the rest.
    rendererOf(cy).getCachedZSortedEles();
    yield keepPicture();
    held = goal;
    moment.isPatching = false;
    redraw(cy);
  }
  return (next, options) => {
    wanted = next;
    if (isAsked) return;
    if (!moment.isPatching && next.size <= largeFrom && held.size <= largeFrom) {
      patchElements(cy, held, next, options);
      held = next;
      return;
    }
    isAsked = true;
    slices.ask('patch', work);
  };
}

/** The ids of what differs: what goes first, then nodes before the lines between them. */
function changesOf(held: Elements, wanted: Elements): readonly string[] {
  const gone = [...held.values()].filter(({ data, group }) => wanted.get(data.id)?.group !== group);
  const other = [...wanted.values()].filter((element) => !isSame(held.get(element.data.id), element));
  const linesFirst = gone.sort((a, b) => (a.group === b.group ? 0 : a.group === 'edges' ? -1 : 1));
  const nodes = other.filter(({ group }) => group === 'nodes');
  const edges = other.filter(({ group }) => group === 'edges');
  return [...new Set([...linesFirst, ...nodes, ...edges].map(({ data }) => data.id))];
}

function weightOf(cy: Core, id: string): number {
  const drawn = cy.getElementById(id);
  return drawn.nonempty() && drawn.isNode() ? 1 + drawn.connectedEdges().length / linesOfOne : 1;
}

function windowOf(cy: Core): string {
  const { x, y } = cy.pan();
  return `${x} ${y} ${cy.zoom()}`;
}

function partOf(elements: Elements, ids: readonly string[]): Elements {
  return new Map(
    ids.flatMap((id): [string, GraphElement][] => {
      const element = elements.get(id);
      return element ? [[id, element]] : [];
    }),
  );
}

function isSame(a: GraphElement | undefined, b: GraphElement): boolean {
  if (a === b) return true;
  if (!a || a.group !== b.group) return false;
  const { classes, data, place } = differenceOf(a, b);
  return !classes && !data && !place;
}
