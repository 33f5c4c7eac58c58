import type { Arguments } from './Arguments.ts';
import type { Compilation } from './Compilation.ts';
import { dayParameter } from './dayParameter.ts';

/**
 * The conditions under which a link may reach into the span of a field's `since` and `until`: a STATE until its end, an
 * EVENT on its day. What is not known may be.
 */
export function withinSpan(
  compilation: Compilation,
  { site, shape }: { site: number; shape: Arguments },
  link: string,
  predicates: readonly string[],
): string[] {
  return [
    ...(typeof shape.since === 'string'
      ? [
          `coalesce(${lastDay(compilation, link, predicates)} >= ${dayParameter(compilation, site, 'since', 'min')}, true)`,
        ]
      : []),
    ...(typeof shape.until === 'string'
      ? [`coalesce(${link}.sinceMin <= ${dayParameter(compilation, site, 'until', 'max')}, true)`]
      : []),
  ];
}

function lastDay({ vocabulary }: Compilation, link: string, predicates: readonly string[]): string {
  const asked = vocabulary.predicates.filter(({ name }) => predicates.includes(name));
  const events = asked.filter(({ aspect }) => aspect === 'EVENT').map(({ name }) => name);
  if (events.length === 0) return `${link}.untilMax`;
  if (events.length === asked.length) return `${link}.sinceMax`;
  return `CASE WHEN ${link}:${events.join('|')} THEN ${link}.sinceMax ELSE ${link}.untilMax END`;
}
