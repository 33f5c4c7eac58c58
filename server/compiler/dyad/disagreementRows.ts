import type { Compilation } from '../Compilation.ts';
import { holdsAt } from '../holdsAt.ts';
import { callBlock, where } from '../Row.ts';
import type { Dyad } from './Dyad.ts';
import { sharedRows } from './sharedRows.ts';

const partyTo = 'PARTY_TO';
const isTaken = "one.stance IN ['SUPPORTS', 'OPPOSES']";
const isOfOneIssue = "coalesce(one.towards, '') = coalesce(other.towards, '')";

/** Conditions in their order: the first that is true says how the sides stand; else UNOPPOSED. */
const standings: readonly [condition: string, standing: 'CONFLICT' | 'INCIDENT' | 'UNOPPOSED'][] = [
  [
    `any(one IN takenByA WHERE any(other IN takenByB WHERE one.stance <> other.stance AND ${isOfOneIssue}))`,
    'CONFLICT',
  ],
  ["shared.type = 'INCIDENT' AND all(one IN parties WHERE coalesce(one.stance, '') <> 'OPPOSES')", 'INCIDENT'],
  ['size(takenByA) > 0 AND size(takenByB) > 0', 'UNOPPOSED'],
  ['any(one IN ofA WHERE any(other IN ofB WHERE coalesce(one.side = other.side, false)))', 'UNOPPOSED'],
  ["all(one IN ofA WHERE one.sign = 'NEUTRAL') OR all(one IN ofB WHERE one.sign = 'NEUTRAL')", 'UNOPPOSED'],
  [
    `any(one IN takenByA + takenByB WHERE all(other IN takenByOthers WHERE one.stance = other.stance OR NOT ${isOfOneIssue}))`,
    'CONFLICT',
  ],
  ['size(takenByA) = 0 AND size(takenByB) = 0 AND size(others) = 0', 'CONFLICT'],
];

/**
 * Disagreements to which both sides are parties, with how they stand to each other.
 *
 * That no stance of one is known says nothing by itself: a state may be named since it was harmed. It is taken for the
 * contrary of the other's where nobody else is known to be that. What people think is theirs: it is not heard here,
 * unless they are a side themselves.
 * @returns clauses that return the rows
 */
export function disagreementRows(compilation: Compilation, dyad: Dyad): string[] {
  return [
    ...sharedRows(compilation, dyad, [partyTo]),
    callBlock(
      ['shared'],
      [
        `MATCH (shared)<-[party:${partyTo}]-(who:Entity)`,
        where(holdsAt(compilation, 'party', [partyTo])),
        'RETURN collect(party) AS parties, collect(CASE WHEN NOT who:Person THEN party END) AS heard',
      ],
    ),
    'WITH *, [one IN heard WHERE NOT one IN ofA AND NOT one IN ofB] AS others',
    ...['A', 'B', 'Others'].map(
      (who) => `WITH *, [one IN ${who === 'Others' ? 'others' : `of${who}`} WHERE ${isTaken}] AS takenBy${who}`,
    ),
    'WITH *, CASE',
    ...standings.map(([condition, then]) => `    WHEN ${condition} THEN '${then}'`),
    "    ELSE 'UNOPPOSED'",
    '  END AS standing',
    'RETURN shared, null AS direct, ofA + ofB AS links, begin, end, standing',
  ];
}
