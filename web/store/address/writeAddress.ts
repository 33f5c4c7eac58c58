import { shortHash } from '../../parts/shortHash.ts';
import { placeOf } from '../views/placeOf.ts';
import { firstTitle } from '../views/viewTitle.ts';
import type { EntityId, Point, State } from '../viewTypes.ts';
import { entitiesOfHolds } from './entitiesOfHolds.ts';
import { writePaths } from './pathsInAddress.ts';

/**
 * The view as the fragment of an address: `#show=nation:USA,agency:nasa&at=0.0,120.-40&release=…`; empty where nothing
 * was done to the graph that the page opens on. A fragment is not sent to the server, so it may be long.
 */
export function writeAddress(state: State): string {
  const { view, opening } = state;
  const said = new URLSearchParams();
  if (state.past.length > 0 || view.linked !== null) {
    for (const { of, entities } of view.holds) {
      said.append('show', `${of === undefined ? '' : `${of}!`}${entities.join(',')}`);
    }
    said.set('title', firstTitle(state));
    said.set('at', placesText(state, entitiesOfHolds(view.holds)));
    setList(said, 'pin', view.pinned.keys());
    setList(said, 'hide', view.hidden);
    setList(said, 'fade', view.filtered);
    if (view.asOf !== null) said.set('as-of', view.asOf);
    if (view.compared !== null) said.set('compared', view.compared);
    if (view.span !== null) said.set('span', `${view.span.since}/${view.span.until}`);
    if (view.styledBy !== 'kind') said.set('style', view.styledBy);
    const release = opening.state === 'ready' ? opening.meta.release : null;
    if (release !== null) said.set('release', shortHash(release));
  }
  if (view.selected !== null) said.set(view.selected.type, view.selected.id);
  if (state.paths !== null) writePaths(said, state.paths.asked);
  const text = said.toString();
  return text === '' ? '' : `#${readable(text)}`;
}

function placesText(state: State, ids: readonly EntityId[]): string {
  const textOf = (place: Point | undefined) =>
    place === undefined ? '' : `${Math.round(place.x)}.${Math.round(place.y)}`;
  return ids.map((id) => textOf(placeOf(state, id))).join(',');
}

function setList(said: URLSearchParams, name: string, values: Iterable<string>): void {
  const text = [...values].join(',');
  if (text !== '') said.set(name, text);
}

/** What a fragment may hold as it is. */
function readable(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%21', '!').replaceAll('%2F', '/');
}
