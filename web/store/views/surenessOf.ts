import type { Link, Sureness } from '../viewTypes.ts';
import type { Holding } from './holdingOf.ts';

/**
 * In which row of "how sure" a link counts. What is planned is so before it can be doubted.
 * @param holding as of the date of the view; absent for any time
 */
export function surenessOf(
  { modality, confidence }: Pick<Link, 'modality' | 'confidence'>,
  holding?: Holding,
): Sureness {
  if (modality === 'PLANNED') return 'planned';
  if (holding === 'possible') return 'possible';
  if (confidence === 'DISPUTED') return 'disputed';
  if (confidence === 'LIKELY') return 'likely';
  return 'certain';
}
