import type { Compilation } from '../Compilation.ts';
import { holdsAt } from '../holdsAt.ts';
import { where } from '../Row.ts';

/** By whom somebody is at a meeting. */
export const attendance = 'ATTENDED';
/** By what a nation acts, and who acts for a nation or an agency at meetings. */
const ownAgency = 'AGENCY_OF';
const head = 'LEADS';
const belonging = ['CITIZEN_OF', 'HOLDS_OFFICE', head];

/** The tie was there, as far as is known, when the act began. */
function whileTied(tie: string): string[] {
  return [`coalesce(${tie}.sinceMin <= link.sinceMax, true)`, `coalesce(${tie}.untilMax >= link.sinceMin, true)`];
}

/**
 * The links of these predicates that touch the side of `near`: the entity itself, and the agencies of a nation.
 * @returns clauses that return `link`, and `actor`, the end of it that is on this side
 */
export function tiesOf(compilation: Compilation, predicates: readonly string[]): string[] {
  const holds = holdsAt(compilation, 'link', predicates);
  const link = `[link:${predicates.join('|')}]`;
  return [
    `MATCH (near)-${link}-(:Entity)`,
    where(holds),
    'RETURN link, near AS actor',
    'UNION',
    `MATCH (near)<-[tie:${ownAgency}]-(actor:Agency)-${link}-(:Entity)`,
    where([...whileTied('tie'), ...holds]),
    'RETURN link, actor',
  ];
}

/**
 * The links by which the side of `near` acts on something: those of the entity itself, of the agencies of a nation, and
 * at meetings of the people of both. One that counts in two ways stands once.
 * @returns clauses that return `link` and `far`
 */
export function actsOf(compilation: Compilation, predicates: readonly string[]): string[] {
  const branch = (ties: readonly string[], from: string, types: readonly string[]) => [
    `MATCH ${from}-[link:${types.join('|')}]->(far:Entity)`,
    where([...ties.flatMap(whileTied), ...holdsAt(compilation, 'link', types)]),
    'RETURN link, far',
  ];
  const own = [branch([], '(near)', predicates), branch(['tie'], `(near)<-[tie:${ownAgency}]-(:Agency)`, predicates)];
  const people = [
    branch(['tie'], `(near)<-[tie:${belonging.join('|')}]-(:Person)`, [attendance]),
    branch(['tie', 'lead'], `(near)<-[tie:${ownAgency}]-(:Agency)<-[lead:${head}]-(:Person)`, [attendance]),
  ];
  const branches = predicates.includes(attendance) ? [...own, ...people] : own;
  return branches.flatMap((lines, index) => (index === 0 ? lines : ['UNION', ...lines]));
}
