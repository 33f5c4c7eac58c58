import type { EntityRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import type { Draft } from './Draft.ts';
import type { Known } from './Known.ts';

/**
 * The id of the entity that a row of the facts makes, which from then on is known by the row's key (`M01`, `D28`).
 * Where the alias table says that it is one written by hand, nothing is made and that one's id is given.
 */
export function keptEntity(kind: string, key: string, entity: EntityRow, draft: Draft, known: Known): string {
  const written = known.find(kind, key);
  if (written !== undefined) return written;
  known.add(kind, entity);
  known.call(kind, key, entity.id);
  draft.entities.push({ kind, row: entity });
  return entity.id;
}
