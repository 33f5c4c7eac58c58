import type { FoundPaths } from '../../api/fetchPaths.ts';
import { usualLength } from '../address/pathsInAddress.ts';
import type { EntityId, PathsAsked, Update } from '../viewTypes.ts';
import { learn } from './learn.ts';
import { select } from './select.ts';

/** Paths are to be read, from an entity or from one that is still to be chosen. What was asked before of others is forgotten. */
export const openPaths =
  (from: EntityId | null): Update =>
  (state) =>
    readPaths({ from, to: null, maxLength: usualLength, avoid: [], overlapping: false })(select(null)(state));

/** Paths are to be read as they are asked for. What is selected is read first. */
export const readPaths =
  (asked: PathsAsked): Update =>
  (state) => ({ ...state, paths: { asked, links: new Set() } });

/** Something else is asked of the paths that are read. */
export const changePaths =
  (part: Partial<PathsAsked>): Update =>
  (state) =>
    state.paths === null ? state : { ...state, paths: { asked: { ...state.paths.asked, ...part }, links: new Set() } };

/** Paths have come: their links are marked on the canvas, where they are drawn. */
export const findPaths =
  ({ asked, found }: { asked: PathsAsked; found: FoundPaths }): Update =>
  (state) => {
    if (state.paths?.asked !== asked) return state;
    const links = found.paths.nodes.flatMap((path) => path.links);
    const entities = [found.from ?? [], found.to ?? [], ...found.paths.nodes.map((path) => path.entities)].flat();
    return {
      ...state,
      known: learn(state.known, { entities, links }),
      paths: { asked, links: new Set(links.map(({ id }) => id)) },
    };
  };

/** The paths are no longer read. */
export const closePaths = (): Update => (state) => (state.paths === null ? state : { ...state, paths: null });
