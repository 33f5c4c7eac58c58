import type { Imported } from '../shared/Draft.ts';
import type { Known } from '../shared/Known.ts';
import type { RawFolder } from '../shared/RawFolder.ts';
import { importMissions } from './importMissions.ts';
import { importPeople } from './importPeople.ts';

/** Makes people and missions of the human spaceflight data. */
export function importCosmos(raw: RawFolder, known: Known): Imported {
  const people = importPeople(raw, known);
  const missions = importMissions(raw, known, people.idOf);
  return {
    drafts: [...people.drafts, ...missions.drafts],
    read: { ...people.read, ...missions.read },
    dropped: [...people.dropped, ...missions.dropped],
  };
}
