import type { Known } from '../shared/Known.ts';
import type { RawRow } from '../shared/RawFolder.ts';

/** State codes of GCAT whose country row has another spelling than the nations here. */
const byHand: Readonly<Record<string, string>> = { SU: 'nation:SUN', PH: 'nation:PHL', DD: 'nation:DDR' };

/** The nation of each state code of GCAT, by the names in its country rows; bodies of several states have none. */
export function gcatStates(rows: readonly RawRow[], known: Known): ReadonlyMap<string, string> {
  const states = new Map(Object.entries(byHand));
  for (const { cells } of rows) {
    const code = cells['#Code'] ?? '';
    if (!cells.Type?.split('/').includes('CY') || states.has(code)) continue;
    const names = [cells.ShortEName, cells.EName, cells.ShortName, cells.UName, cells.Name];
    const nation = names.map((name) => known.find('Nation', name ?? '')).find((id) => id !== undefined);
    if (nation !== undefined) states.set(code, nation);
  }
  return states;
}
