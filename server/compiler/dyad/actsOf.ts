import type { Compilation } from '../Compilation.ts';
import { holdsAt } from '../holdsAt.ts';
import { where } from '../Row.ts';

/** By what a nation acts, and who acts for a nation or an agency at meetings. */
const ownAgency = 'AGENCY_OF';
const heads = 'LEADS';
const attendance = 'ATTENDED';

/** The tie was there, as far as is known, when the act began. */
function whileTied(tie: string): string[] {
  return [
    `(${tie}.sinceMin IS NULL OR link.sinceMax IS NULL OR ${tie}.sinceMin <= link.sinceMax)`,
    `(${tie}.untilMax IS NULL OR link.sinceMin IS NULL OR ${tie}.untilMax >= link.sinceMin)`,
  ];
}

/**
 * The links by which the side of `near` acts: those of the entity itself, of the agencies of a nation, and at meetings
 * of the people of both. One that may be counted in two ways stands once.
 * @returns clauses that bind `link`, `actor` and `far`
 */
export function actsOf(compilation: Compilation, predicates: readonly string[], direction: '' | '>'): string[] {
  const act = (types: readonly string[]) => `-[link:${types.join('|')}]-${direction}(far:Entity)`;
  const branch = (ties: readonly string[], pattern: string, actor: string) => [
    `MATCH ${pattern}`,
    where([...ties.flatMap(whileTied), ...holdsAt(compilation, 'link', predicates)]),
    `RETURN link, ${actor} AS actor, far`,
  ];
  const meets = act([attendance]);
  return [
    branch([], `(near)${act(predicates)}`, 'near'),
    branch(['tie'], `(near)<-[tie:${ownAgency}]-(agency:Agency)${act(predicates)}`, 'agency'),
    ...(predicates.includes(attendance)
      ? [
          branch(['tie'], `(near)<-[tie:CITIZEN_OF|HOLDS_OFFICE|${heads}]-(person:Person)${meets}`, 'person'),
          branch(
            ['tie', 'head'],
            `(near)<-[tie:${ownAgency}]-(:Agency)<-[head:${heads}]-(person:Person)${meets}`,
            'person',
          ),
        ]
      : []),
  ].flatMap((lines, index) => (index === 0 ? lines : ['UNION', ...lines]));
}
