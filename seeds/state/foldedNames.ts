import { foldName } from '@rendezvous/cypher/names/foldName.ts';
import type { PropertyMap } from './GraphState.ts';

/** The fold keys of an entity's names, each once: what search finds other spellings by. */
export function foldedNames({ name, nativeName, aliases }: PropertyMap): readonly string[] {
  const names = [name, nativeName, ...(Array.isArray(aliases) ? aliases : [])];
  const keys = names.filter((each): each is string => typeof each === 'string').map(foldName);
  return [...new Set(keys)].filter((key) => key !== '');
}
