import type { Sign, SignRule } from '@rendezvous/cypher/vocabulary/vocabularyTypes.ts';
import type { Compilation } from '../Compilation.ts';
import { tiesOf } from './actsOf.ts';
import type { Dyad } from './Dyad.ts';
import { eachSide, endOf } from './sharedRows.ts';

/** The predicates whose links may have this sign. */
export function predicatesOfSign({ vocabulary }: Compilation, sign: Sign): string[] {
  return vocabulary.predicates.filter((predicate) => mayHave(predicate.sign, sign)).map(({ name }) => name);
}

function mayHave(rule: SignRule, sign: Sign): boolean {
  return typeof rule === 'string' ? rule === sign : rule.otherwise === sign || Object.values(rule.signs).includes(sign);
}

/**
 * Links of this sign from one side to the other.
 * @returns clauses that bind `link`
 */
export function directRows(compilation: Compilation, dyad: Dyad, sign: Sign): string[] {
  return [
    ...eachSide(dyad, tiesOf(compilation, predicatesOfSign(compilation, sign))),
    'WITH link, collect(CASE WHEN isA THEN actor END) AS ofA, collect(CASE WHEN NOT isA THEN actor END) AS ofB',
    `WHERE link.sign = '${sign}' AND any(one IN ofA WHERE any(other IN ofB WHERE one <> other))`,
    `RETURN null AS shared, link AS direct, [link] AS links, link AS begin, ${endOf('link')} AS end, '${sign}' AS standing`,
  ];
}
