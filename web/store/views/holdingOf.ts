import type { Days } from '../../dates/daysOf.ts';
import type { Link } from '../viewTypes.ts';

/** Whether a link holds at a date: without doubt, as far as its dates are known, or not. */
export type Holding = 'certain' | 'possible' | 'no';

type Dated = Pick<Link, 'modality' | 'sinceMin' | 'sinceMax' | 'untilMin' | 'untilMax'>;

/**
 * The rule of `asOf` and `certainty`, as the server keeps it. A STATE holds from its beginning to its end; an EVENT has
 * happened, and stays so. What is not known may be, and what is planned is never certain.
 * @param days the bounds of the date that is asked for
 */
export function holdingOf(link: Dated, isState: boolean, { first, last }: Days): Holding {
  const { sinceMin, sinceMax, untilMin, untilMax } = link;
  if (sinceMin !== null && sinceMin > last) return 'no';
  if (isState && untilMax !== null && untilMax < first) return 'no';
  const hasBegun = sinceMax !== null && sinceMax <= first;
  const goesOn = !isState || (untilMin !== null && untilMin >= last);
  return hasBegun && goesOn && link.modality !== 'PLANNED' ? 'certain' : 'possible';
}
