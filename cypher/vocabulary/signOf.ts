import type { Sign, SignRule } from './vocabularyTypes.ts';

/** The sign of one link, read from its properties where the predicate's rule asks for it. */
export function signOf(rule: SignRule, property: (name: string) => unknown): Sign {
  if (typeof rule === 'string') return rule;
  return rule.signs[String(property(rule.by))] ?? rule.otherwise;
}
