import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';

/** Every name of an entity: the name, the native name and the aliases. */
export function namesOf({ name, nativeName, aliases }: PlainMap): string[] {
  return [name, nativeName, ...(Array.isArray(aliases) ? aliases : [])].filter((one) => typeof one === 'string');
}
