import type { SeedStatement } from './splitStatements.ts';
import type { Token } from './Token.ts';

/** The word by which a statement is not allowed, and what it would do. */
export type Forbidden = { token: Token; what: string };

const beginnings = new Set(['MERGE', 'CREATE', 'MATCH', 'OPTIONAL', 'UNWIND', 'WITH']);
const forbidden: Readonly<Record<string, string>> = {
  DELETE: 'deletes',
  DETACH: 'deletes',
  NODETACH: 'deletes',
  REMOVE: 'removes properties or labels',
  DROP: 'drops',
  CALL: 'calls a procedure or a subquery',
  FOREACH: 'loops',
  YIELD: 'calls a procedure',
  USE: 'changes the database',
};

/** Everything in a statement that a seed file may not do, judged on tokens. */
export function findForbidden({ tokens }: SeedStatement): Forbidden[] {
  const first = tokens[0];
  if (first === undefined) return [];
  if (first.type === 'SYMBOL' && first.text === ':')
    return [{ token: tokens[1] ?? first, what: 'is a command of a client' }];
  const found = tokens.flatMap((token, index) => {
    const what = isClauseWord(tokens, index) ? whatItDoes(tokens, index) : undefined;
    return what === undefined ? [] : [{ token, what }];
  });
  if (found.length > 0) return found;
  const begins = first.type === 'WORD' && beginnings.has(first.text.toUpperCase());
  return begins ? [] : [{ token: first, what: 'does not begin with MERGE, CREATE, MATCH, UNWIND or WITH' }];
}

function whatItDoes(tokens: readonly Token[], index: number): string | undefined {
  const word = tokens[index]?.text.toUpperCase() ?? '';
  const next = tokens[index + 1];
  if (word === 'DELETE' && /^(NO)?DETACH$/i.test(tokens[index - 1]?.text ?? '')) return undefined; // said of DETACH
  if (Object.hasOwn(forbidden, word)) return forbidden[word];
  if (word === 'LOAD' && next?.text.toUpperCase() === 'CSV') return 'reads another file';
  const isOther =
    next?.type === 'WORD' && tokens[index + 2]?.text !== '=' && next.text.toLowerCase() !== 'shortestpath';
  return word === 'CREATE' && isOther ? 'changes the schema' : undefined;
}

/** A word that is no property (`n.delete`), label (`:Delete`) or key (`{delete: …}`). */
function isClauseWord(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.type !== 'WORD') return false;
  const before = tokens[index - 1];
  if (tokens[index + 1]?.text === ':') return false;
  if (before?.type !== 'SYMBOL') return true;
  if (before.text === ':') return false;
  return before.text !== '.' || tokens[index - 2]?.type === 'NUMBER';
}
