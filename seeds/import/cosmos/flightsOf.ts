import { isoDay } from '../shared/isoDay.ts';
import type { RawRow } from '../shared/RawFolder.ts';

export type Direction = 'UP' | 'DOWN' | 'BOTH';

/** One flight of one person as the data set has it; `direction` is absent where the row does not say. */
export type Flight = { person: string; mission: string; day?: string; direction?: Direction; row: RawRow };

export type Mission = { name: string; launch?: string; landing?: string };

/** Every mission with the day of its launch and of its landing: the first day on which somebody came down on it. */
export function missionsOf(rows: readonly RawRow[]): Map<string, Mission> {
  const missions = new Map<string, Mission>();
  for (const { cells } of rows) {
    const name = cells.mission_norm ?? '';
    const known = missions.get(name) ?? { name };
    const launch = known.launch ?? isoDay(cells.time_start);
    const end = isoDay(cells.time_end);
    const landing =
      known.landing === undefined || (end !== undefined && end < known.landing)
        ? (end ?? known.landing)
        : known.landing;
    missions.set(name, {
      name,
      ...(launch === undefined ? {} : { launch }),
      ...(landing === undefined ? {} : { landing }),
    });
  }
  return missions;
}

/**
 * Who flew up and down on what. A row without an end, followed by one without a start, is a flight up on one craft and
 * down on another. A row that ends later than its craft landed came down on the craft that landed on that day.
 */
export function flightsOf(rows: readonly RawRow[], missions: ReadonlyMap<string, Mission>): Flight[] {
  return rows.flatMap((row, index): Flight[] => {
    const { person_id: person = '', mission_norm: mission = '' } = row.cells;
    const up = isoDay(row.cells.time_start);
    const down = isoDay(row.cells.time_end);
    const next = rows[index + 1];
    if (up !== undefined && down !== undefined) {
      const other = craftThatLanded(missions, mission, down);
      if (other === undefined) return [{ person, mission, day: up, direction: 'BOTH', row }];
      return [
        { person, mission, day: up, direction: 'UP', row },
        { person, mission: other, day: down, direction: 'DOWN', row },
      ];
    }
    if (down !== undefined) return [{ person, mission, day: down, direction: 'DOWN', row }];
    if (up === undefined) return [{ person, mission, row }];
    const isPair = next?.cells.person_id === person && next.cells.time_start === '' && next.cells.time_end !== '';
    return [{ person, mission, day: up, ...(isPair ? { direction: 'UP' as const } : {}), row }];
  });
}

/** The craft that landed on a day on which the named one did not. */
function craftThatLanded(missions: ReadonlyMap<string, Mission>, mission: string, day: string): string | undefined {
  if (missions.get(mission)?.landing === day) return undefined;
  return [...missions.values()].find(({ landing }) => landing === day)?.name;
}
