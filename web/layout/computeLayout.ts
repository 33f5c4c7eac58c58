import { arrangeAll } from './arrangeAll.ts';
import type { LayoutAnswer, LayoutRequest } from './layoutTypes.ts';
import { placeNew } from './placeNew.ts';

/** Places for all that has none. The same request has the same answers; what is placed never moves. */
export function computeLayout(request: LayoutRequest): Generator<LayoutAnswer> {
  return request.placed.length === 0 ? arrangeAll(request) : placeNew(request);
}
