import type { Known } from '../shared/Known.ts';
import { roscosmosAt } from '../shared/roscosmosAt.ts';

/** One that signed; `note` is what the row says in brackets beside its name: the body that acted for a state. */
export type Party = { id: string; note?: string };

/** What rows of any time call the space agency of Russia. */
const russian = /^(roscosmos|russian space agency)$/i;

const descriptive = /\b(states|governments|opened in|see)\b|^\d/i;

/**
 * The parties of a row. They are cut at semicolons outside of brackets; a part that describes instead of naming
 * ("European states (ESP among them)") gives the states whose codes stand in it, and is listed in `described`.
 * @param date when it was signed: which Russian agency existed then
 */
export function readParties(cell: string, date: string, known: Known): { parties: Party[]; described: string[] } {
  const parts = cell.split(/;\s*(?![^(]*\))/).filter((part) => part !== '');
  const isDescription = (part: string) => descriptive.test(part);
  return {
    parties: parts.flatMap((part) => (isDescription(part) ? statesIn(part, known) : [partyOf(part, date, known)])),
    described: parts.filter(isDescription),
  };
}

function statesIn(part: string, known: Known): Party[] {
  return (part.match(/\b[A-Z]{3}\b/g) ?? [])
    .map((code) => ({ id: `nation:${code}`, note: `one of "${part}"` }))
    .filter(({ id }) => known.has(id));
}

/** `USA (NOAA)` is the state, with the body as a note; `Mohammed bin Rashid Space Centre (ARE)` is the body. */
function partyOf(part: string, date: string, known: Known): Party {
  const [, name = part, note] = /^(.*?)(?: \((.+)\))?$/.exec(part) ?? [];
  const nation = known.find('Nation', name);
  if (nation !== undefined) return note === undefined ? { id: nation } : { id: nation, note };
  return { id: russian.test(name) ? roscosmosAt(date) : known.name('Agency', name) };
}
