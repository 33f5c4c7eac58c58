import { type Compilation, type SelectedField, siteOf } from './Compilation.ts';
import { dayParameter } from './dayParameter.ts';
import type { Certainty } from './Time.ts';

type Moment = Pick<Compilation, 'time' | 'certainty'>;

/**
 * The time at which a field is answered: what its `asOf` and `certainty` say, and what surrounds it where they say
 * nothing. `asOf: null` asks for all time.
 */
export function momentOf(compilation: Compilation, field: SelectedField): Moment {
  if (field.definition.args.every(({ name }) => name !== 'asOf')) return compilation;
  const { site, shape } = siteOf(compilation, field);
  const certainty = (shape.certainty as Certainty | null | undefined) ?? compilation.certainty;
  if (shape.asOf === null) return { time: undefined, certainty };
  const days = shape.asOf === undefined ? compilation.time : daysOf(compilation, site);
  return { time: days && { ...days, certainty }, certainty };
}

function daysOf(compilation: Compilation, site: number): { first: string; last: string } {
  const day = (bound: 'min' | 'max') => dayParameter(compilation, site, 'asOf', bound);
  return { first: day('min'), last: day('max') };
}
