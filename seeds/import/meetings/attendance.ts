import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import { partyKind } from '../shared/bodies.ts';
import type { Known } from '../shared/Known.ts';
import { partyOf } from '../shared/partyOf.ts';
import type { Participant } from './participantsOf.ts';

/** One who attended: `name` is the name in the row, for the words about it. */
export type Attendance = { id: string; name: string; claim: PlainMap };

/** Who attended, and, INFERRED, for whom: the agency or the state that somebody stood for attended too. */
export function attendance(participants: readonly Participant[], date: string, known: Known): Attendance[] {
  const isNation = (code: string) => known.find('Nation', code) !== undefined;
  const idOf = (name: string) => partyOf(partyKind(name, isNation), name, date, known);
  const bodyOf = (name: string) =>
    partyOf(nationCode.test(name) && isNation(name) ? 'NATION' : 'AGENCY', name, date, known);
  const found = new Map<string, Attendance>();
  const sent = new Map<string, string[]>();
  for (const { name, affiliation, note, role } of participants) {
    const id = idOf(name);
    if (found.has(id)) continue;
    const body = affiliation === undefined ? undefined : bodyOf(affiliation);
    const roles = body === undefined ? role : roleFor(bodyName(body, affiliation ?? '', known), note);
    found.set(id, {
      id,
      name,
      claim: {
        ...(roles === undefined ? {} : { role: roles }),
        ...(role === undefined ? {} : { modality: 'INFERRED' }),
      },
    });
    if (body !== undefined) sent.set(body, [...(sent.get(body) ?? []), name]);
  }
  for (const [id, names] of sent)
    if (!found.has(id))
      found.set(id, { id, name: id, claim: { role: `represented by ${listed(names)}`, modality: 'INFERRED' } });
  return [...found.values()];
}

/** A code of three letters, or USSR. */
const nationCode = /^[A-Z]{3,4}$/;

const chairs = /^(chair|vice-chair|rapporteur|president)$/;

function roleFor(body: string, note: string | undefined): string {
  if (note === undefined) return `for ${body}`;
  return chairs.test(note) ? `as ${note}, for ${body}` : `for ${body}, in ${note}`;
}

/** `the United States` of a state; of an agency the name in the row. */
function bodyName(id: string, inRow: string, known: Known): string {
  if (!id.startsWith('nation:')) return inRow;
  const name = String(known.properties(id)?.name ?? inRow);
  return /^(United|Soviet|Netherlands)/.test(name) ? `the ${name}` : name;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
