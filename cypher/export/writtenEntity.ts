import type { PlainMap } from '../values/PlainMap.ts';

/** The properties of an entity that its seed file holds: without the fold keys, which the loader makes. */
export function writtenEntity({ folded: _folded, ...written }: PlainMap): PlainMap {
  return written;
}
