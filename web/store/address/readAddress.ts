import { readKnownDate } from '../../dates/readKnownDate.ts';
import type { EntityId, FilterKey, Hold, Point, Selection, StyledBy } from '../viewTypes.ts';
import { entitiesOfHolds } from './entitiesOfHolds.ts';
import { readPathsAsked } from './pathsInAddress.ts';
import type { ViewAddress } from './ViewAddress.ts';

/** What a view is called that an address names, and gives no title. */
const untitled = 'A view from a link';

const styles: readonly StyledBy[] = ['sureness', 'sources'];

/**
 * The view that a fragment names. What is not understood in it is left out: an address is also written by hand.
 * @returns null where it names none
 */
export function readAddress(fragment: string): ViewAddress | null {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const selected = readSelection(said);
  const holds = readHolds(said);
  const paths = readPathsAsked(said);
  if (holds.length === 0 && selected === null && paths === null) return null;
  return {
    holds,
    places: readPlaces(said.get('at') ?? '', entitiesOfHolds(holds)),
    pinned: new Set(listOf(said, 'pin')),
    hidden: new Set(listOf(said, 'hide')),
    filtered: new Set(listOf(said, 'fade') as FilterKey[]),
    selected,
    ...readTime(said),
    styledBy: styles.find((style) => style === said.get('style')) ?? 'kind',
    paths,
    release: said.get('release'),
  };
}

function readHolds(said: URLSearchParams): ViewAddress['holds'] {
  const title = said.get('title')?.trim() || untitled;
  return said
    .getAll('show')
    .map((text): Hold => {
      const [before, after] = text.split('!', 2) as [string, string | undefined];
      return after === undefined ? { entities: idsOf(before) } : { of: before.trim(), entities: idsOf(after) };
    })
    .filter(({ entities }) => entities.length > 0)
    .map((hold, index) => (index === 0 ? { title, ...hold } : hold));
}

function readPlaces(text: string, ids: readonly EntityId[]): ReadonlyMap<EntityId, Point> {
  const places = text.split(',');
  return new Map(
    ids.flatMap((id, index): [EntityId, Point][] => {
      const found = /^(-?\d{1,6})\.(-?\d{1,6})$/.exec(places[index] ?? '');
      return found ? [[id, { x: Number(found[1]), y: Number(found[2]) }]] : [];
    }),
  );
}

function readSelection(said: URLSearchParams): Selection | null {
  for (const type of ['entity', 'link'] as const) {
    const id = said.get(type)?.trim();
    if (id) return { type, id };
  }
  return null;
}

/** What is no date, or compared with none, is left out. */
function readTime(said: URLSearchParams): Pick<ViewAddress, 'asOf' | 'compared' | 'span'> {
  const asOf = readKnownDate(said.get('as-of') ?? '');
  const [since, until] = (said.get('span') ?? '').split('/').map(readKnownDate);
  return {
    asOf,
    compared: asOf === null ? null : readKnownDate(said.get('compared') ?? ''),
    span: since && until ? { since, until } : null,
  };
}

function listOf(said: URLSearchParams, name: string): string[] {
  return idsOf(said.get(name) ?? '');
}

function idsOf(text: string): string[] {
  const ids = text.split(',').map((id) => id.trim());
  return [...new Set(ids)].filter((id) => id !== '');
}
