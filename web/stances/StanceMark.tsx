import { Check, Minus, X } from 'lucide-react';
import type { Stance } from './stanceMatrix.ts';

/** A stance by its form; no known position is a dotted ring without a fill. Says nothing to a screen reader: the word stands beside it. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <span className={`stance-mark is-${stance.toLowerCase()}`} aria-hidden="true">
      {stance === 'SUPPORTS' && <Check />}
      {stance === 'OPPOSES' && <X />}
      {stance === 'NEUTRAL' && <Minus />}
    </span>
  );
}
