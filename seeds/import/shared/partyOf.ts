import type { Known } from './Known.ts';
import { roscosmosAt } from './roscosmosAt.ts';

/** The entity that takes part under a name at a date: `NATION` by its code, `AGENCY` or `PERSON` by name, made where nobody has it. */
export function partyOf(kind: string, name: string, date: string, known: Known): string {
  if (kind === 'NATION') return known.want('Nation', name);
  if (kind === 'PERSON') return known.name('Person', name);
  return /^(roscosmos|russian space agency)$/i.test(name) ? roscosmosAt(date) : known.name('Agency', name);
}
