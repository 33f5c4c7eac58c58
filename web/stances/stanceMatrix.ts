import type { StancesQuery } from '../api/generated/operations.ts';
import type { Entity, EntityId } from '../store/viewTypes.ts';

export type Stances = NonNullable<StancesQuery['stances']>;
export type StanceRow = Stances['rows'][number];
export type Stance = 'SUPPORTS' | 'OPPOSES' | 'NEUTRAL' | 'UNKNOWN';

/** How one actor stands to one issue, and what that rests on; UNKNOWN: no position of it is known. */
export type StanceCell = {
  readonly actor: Entity;
  readonly stance: Stance;
  /** Whether it took another position before. */
  readonly hasChanged: boolean;
  /** Oldest first; none where nothing is known. */
  readonly rows: readonly StanceRow[];
};

/** One issue and all actors; null: what is said of a party without an issue. */
export type StanceLine = {
  readonly issue: string | null;
  readonly cells: readonly StanceCell[];
  readonly verified: 'all' | 'some' | 'none';
};

/**
 * A matrix of issues and actors: every actor has a cell on every issue.
 * @param first ids of the actors that stand first, such as the two sides of a dyad
 */
export function stanceMatrix(
  { actors, issues, rows }: Stances,
  first: readonly EntityId[] = [],
): { actors: readonly Entity[]; lines: readonly StanceLine[] } {
  const placeOf = ({ id }: Entity) => (first.includes(id) ? first.indexOf(id) : first.length);
  const ordered = actors.toSorted((one, other) => placeOf(one) - placeOf(other));
  const cellRows = new Map<string, StanceRow[]>();
  for (const row of rows) {
    const key = keyOf(row.towards, row.actor.id);
    cellRows.set(key, [...(cellRows.get(key) ?? []), row]);
  }
  const named: (string | null)[] = rows.some(({ towards }) => towards === null) ? [...issues, null] : [...issues];
  const lines = named.map((issue): StanceLine => {
    const cells = ordered.map((actor) => cellOf(actor, cellRows.get(keyOf(issue, actor.id)) ?? []));
    return { issue, cells, verified: verifiedOf(cells.flatMap((cell) => cell.rows)) };
  });
  return { actors: ordered, lines };
}

function cellOf(actor: Entity, rows: readonly StanceRow[]): StanceCell {
  const stances = rows.map(({ stance }) => stance ?? 'UNKNOWN');
  // The rows of an actor come by date: the last one is what is known to hold last.
  return { actor, rows, stance: stances.at(-1) ?? 'UNKNOWN', hasChanged: new Set(stances).size > 1 };
}

function verifiedOf(rows: readonly StanceRow[]): StanceLine['verified'] {
  const count = rows.filter(({ claim }) => claim.evidence.some(({ verified }) => verified)).length;
  return count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
}

function keyOf(issue: string | null, actor: EntityId): string {
  return JSON.stringify([issue, actor]);
}
