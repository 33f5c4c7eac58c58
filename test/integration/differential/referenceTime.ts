import { parseDate } from '@rendezvous/cypher/dates/parseDate.ts';
import { vocabulary } from '@rendezvous/cypher/vocabulary/vocabulary.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { ReferenceLink } from './loadReference.ts';

/** As of when links are asked for; without days of all time. */
export type Moment = { days?: { first: string; last: string }; certainty: string };

type Path = GraphQLResolveInfo['path'];

const states = new Set(vocabulary.predicates.filter(({ aspect }) => aspect === 'STATE').map(({ name }) => name));

/** Remembers what each field of a response says of time, so that the fields below can take it over. */
export function momentsOfPaths(): (path: Path, args: Record<string, unknown>) => Moment {
  const known = new WeakMap<Path, Moment>();
  const above = (path: Path | undefined): Moment =>
    path === undefined ? { certainty: 'POSSIBLE' } : (known.get(path) ?? above(path.prev));
  return (path, { asOf, certainty }) => {
    const inherited = above(path.prev);
    const date = typeof asOf === 'string' ? parseDate(asOf) : undefined;
    const days = date === undefined ? inherited.days : { first: date.min, last: date.max };
    const moment: Moment = {
      certainty: typeof certainty === 'string' ? certainty : inherited.certainty,
      ...(days === undefined || asOf === null ? {} : { days }),
    };
    known.set(path, moment);
    return moment;
  };
}

/** Whether a link holds at a moment, from its bounds as the loader wrote them. */
export function holds({ predicate, properties }: ReferenceLink, { days, certainty }: Moment): boolean {
  if (days === undefined) return true;
  const bound = (name: string) => (properties[name] == null ? undefined : String(properties[name]));
  const [sinceMin, sinceMax, untilMin, untilMax] = ['sinceMin', 'sinceMax', 'untilMin', 'untilMax'].map(bound);
  const isState = states.has(predicate);
  if (certainty === 'CERTAIN') {
    if (properties.modality === 'PLANNED' || sinceMax === undefined || sinceMax > days.first) return false;
    return !isState || (untilMin !== undefined && untilMin >= days.last);
  }
  if (sinceMin !== undefined && sinceMin > days.last) return false;
  return !isState || untilMax === undefined || untilMax >= days.first;
}

/** Whether a link may reach into a span: a state until its end, an event on its day. */
export function isWithin(
  { predicate, properties }: ReferenceLink,
  { since, until }: { since?: string | null; until?: string | null },
): boolean {
  const [from, to] = [since, until].map((date) => (date ? parseDate(date) : undefined));
  const last = properties[states.has(predicate) ? 'untilMax' : 'sinceMax'];
  if (from !== undefined && last != null && String(last) < from.min) return false;
  return to === undefined || properties.sinceMin == null || String(properties.sinceMin) <= to.max;
}
