import type { Link, Sureness } from '../viewTypes.ts';

/** In which row of "how sure" a link counts. What is planned is so before it can be doubted. */
export function surenessOf({ modality, confidence }: Pick<Link, 'modality' | 'confidence'>): Sureness {
  if (modality === 'PLANNED') return 'planned';
  if (confidence === 'DISPUTED') return 'disputed';
  if (confidence === 'LIKELY') return 'likely';
  return 'certain';
}
