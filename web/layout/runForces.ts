import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Picture } from './pictureCost.ts';
import { seededRandom } from './seededRandom.ts';

/** Lets d3's forces move the bodies of a picture. Wide frames pull harder downwards than across. */
export function runForces(picture: Picture, options: { seed: number; ticks: number }): void {
  const { bodies, links, frame } = picture;
  const nodes: (SimulationNodeDatum & { index: number })[] = bodies.map((body, index) => ({
    index,
    x: body.x,
    y: body.y,
  }));
  const spacing = Math.sqrt((frame.width * frame.height) / bodies.length);
  const ratio = frame.width / frame.height;
  const simulation = forceSimulation(nodes)
    .randomSource(seededRandom(options.seed))
    .force(
      'charge',
      forceManyBody()
        .strength(-spacing * 6)
        .distanceMax(spacing * 6),
    )
    .force('link', forceLink(links.map(({ from, to }) => ({ source: from, target: to }))).distance(spacing * 0.8))
    .force(
      'collide',
      forceCollide<{ index: number }>(({ index }) => (bodies[index]?.width ?? 60) * 0.52),
    )
    .force('x', forceX(0).strength(0.06 / Math.max(1, ratio)))
    .force('y', forceY(0).strength(0.06 * Math.max(1, ratio)))
    .alphaDecay(1 - 0.001 ** (1 / options.ticks))
    .stop();
  simulation.tick(options.ticks);
  nodes.forEach(({ x, y }, index) => {
    const body = bodies[index];
    if (body) Object.assign(body, { x: x ?? 0, y: y ?? 0 });
  });
}
