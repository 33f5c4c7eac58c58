/** What a mission's name says of its craft and of who flew it. `until`: the last day on which that holds. */
export type Vehicle = { name: RegExp; vehicle: string; flownBy: readonly string[]; until?: string };

/** The first that fits the name, and the day of launch, holds. */
export const vehicles: readonly Vehicle[] = [
  { name: /^Apollo-Soyuz \(Apollo\)/, vehicle: 'Apollo', flownBy: ['agency:nasa', 'nation:USA'] },
  { name: /^(Vostok|Voskhod|Soyuz) /, vehicle: 'Soyuz', flownBy: ['nation:SUN'], until: '1991-12-25' },
  { name: /^Soyuz /, vehicle: 'Soyuz', flownBy: ['nation:RUS'] },
  { name: /^STS-/, vehicle: 'Space Shuttle', flownBy: ['agency:nasa', 'nation:USA'] },
  { name: /^Mercury-/, vehicle: 'Mercury', flownBy: ['agency:nasa', 'nation:USA'] },
  { name: /^Gemini /, vehicle: 'Gemini', flownBy: ['agency:nasa', 'nation:USA'] },
  { name: /^(Apollo|Skylab) /, vehicle: 'Apollo', flownBy: ['agency:nasa', 'nation:USA'] },
  { name: /^Shenzhou /, vehicle: 'Shenzhou', flownBy: ['nation:CHN'] },
  { name: /^(SpaceX Crew-|Crew Dragon |Ax-)/, vehicle: 'Crew Dragon', flownBy: ['agency:spacex', 'nation:USA'] },
  { name: /^(Blue Origin NS-|New Shepard )/, vehicle: 'New Shepard', flownBy: ['agency:blue-origin', 'nation:USA'] },
  { name: /^SS1 /, vehicle: 'SpaceShipOne', flownBy: ['agency:scaled-composites', 'nation:USA'] },
  { name: /^X-15 /, vehicle: 'X-15', flownBy: ['nation:USA'] },
];

/** The craft of a mission; undefined where its name says none. */
export function vehicleOf(mission: string, launch: string | undefined): Vehicle | undefined {
  const found = vehicles.find(
    ({ name, until }) => name.test(mission) && (until === undefined || launch === undefined || launch <= until),
  );
  const isEarly = /^(Vostok|Voskhod)/.exec(mission)?.[1];
  return found === undefined || isEarly === undefined ? found : { ...found, vehicle: isEarly };
}
