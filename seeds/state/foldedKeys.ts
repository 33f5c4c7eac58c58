import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { foldKey } from './foldKey.ts';
import { namesOf } from './namesOf.ts';

/** The fold keys of all names of an entity, each once, joined by ` | `: what search finds spellings by. */
export function foldedKeys(properties: PlainMap): string {
  return [...new Set(namesOf(properties).map((name) => foldKey(name)))].filter((key) => key !== '').join(' | ');
}
