import { type Compilation, freshName } from '../Compilation.ts';
import { callBlock, type Row, where } from '../Row.ts';
import type { Dyad } from './Dyad.ts';
import { directRows, predicatesOfSign } from './directRows.ts';
import { disagreementRows } from './disagreementRows.ts';
import { sharedRows } from './sharedRows.ts';

export type LedgerName = 'cooperation' | 'conflict' | 'incidents' | 'unopposed';

/** Where the rows come from: clauses that return `shared`, `direct`, `links`, `begin`, `end` and `standing`. */
const contents = {
  together: (compilation: Compilation, dyad: Dyad) => [
    ...sharedRows(compilation, dyad, predicatesToShare(compilation)),
    "RETURN shared, null AS direct, ofA + ofB AS links, begin, end, 'COOPERATION' AS standing",
    'UNION ALL',
    ...directRows(compilation, dyad, 'COOPERATION'),
  ],
  apart: (compilation: Compilation, dyad: Dyad) => [
    ...disagreementRows(compilation, dyad),
    'UNION ALL',
    ...directRows(compilation, dyad, 'CONFLICT'),
  ],
} as const;

const listOfLedger: Record<LedgerName, { list: keyof typeof contents; standing: string }> = {
  cooperation: { list: 'together', standing: 'COOPERATION' },
  conflict: { list: 'apart', standing: 'CONFLICT' },
  incidents: { list: 'apart', standing: 'INCIDENT' },
  unopposed: { list: 'apart', standing: 'UNOPPOSED' },
};

/** A predicate between two of a kind tells of its two ends alone: who has a partner in common does not work together. */
function predicatesToShare(compilation: Compilation): string[] {
  const { predicates } = compilation.vocabulary;
  return predicatesOfSign(compilation, 'COOPERATION').filter(
    (name) => !predicates.some((predicate) => predicate.name === name && predicate.sameKind),
  );
}

/**
 * Adds the list of all rows of a ledger: `[shared, direct, links, begin, end, standing]` each. Ledgers that are told
 * apart by standing alone are looked up once. @returns the variable that holds it
 */
export function ledgerList(compilation: Compilation, dyad: Dyad, name: LedgerName, row: Row): string {
  const { list, standing } = listOfLedger[name];
  const known = dyad.lists.get(list) ?? addList(compilation, dyad, list, row);
  dyad.lists.set(list, known);
  if (list === 'together') return known;
  const ledger = freshName(compilation, name);
  row.blocks.push(`WITH *, [one IN ${known} WHERE one[5] = '${standing}'] AS ${ledger}`);
  return ledger;
}

function addList(compilation: Compilation, dyad: Dyad, list: keyof typeof contents, row: Row): string {
  const variable = freshName(compilation, list);
  // Who left before the other came in shared nothing with it.
  const wasShared = 'coalesce(end >= begin.sinceMin, true)';
  row.blocks.push(
    callBlock(
      [dyad.a, dyad.b],
      [
        callBlock([dyad.a, dyad.b], contents[list](compilation, dyad)),
        'WITH *',
        where([wasShared, ...dyad.within('begin', 'end')]),
        `RETURN collect([shared, direct, links, begin, end, standing]) AS ${variable}`,
      ],
    ),
  );
  return variable;
}
