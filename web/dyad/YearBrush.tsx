import { useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import type { DyadAddress } from './dyadAddress.ts';
import { timeOf, windowOf } from './yearWindow.ts';

type Time = Pick<DyadAddress, 'since' | 'until'>;
type Props = {
  readonly time: Time;
  /** The first and the last year of the axis; not the same. */
  readonly axis: readonly [number, number];
  readonly onChange: (time: Time) => void;
};

/** A window over the bars of years, with a handle at each end. */
export function YearBrush({ time, axis, onChange }: Props) {
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null);
  const shown = dragged ?? windowOf(time, axis);
  const [first, last] = axis;
  const end = (years: number[]) => {
    setDragged(null);
    const next = timeOf(years as [number, number], time, axis);
    if (next.since !== time.since || next.until !== time.until) onChange(next);
  };
  // A handle stands at the edge of its year, the slider counts from middle to middle.
  const half = 50 / (last - first);
  const share = (year: number) => ((year - first) / (last - first)) * 100;
  const inset = `${50 / (last - first + 1)}%`;
  return (
    <Slider
      className="brush"
      style={{ left: inset, right: inset }}
      aria-label="Years that are shown"
      minValue={first}
      maxValue={last}
      formatOptions={{ useGrouping: false }}
      value={[...shown]}
      onChange={(years) => setDragged(years as unknown as [number, number])}
      onChangeEnd={(years) => end(years as number[])}
    >
      <SliderTrack className="brush-track">
        <span
          className="brush-window"
          style={{ left: `${share(shown[0]) - half}%`, right: `${100 - share(shown[1]) - half}%` }}
        />
        <SliderThumb index={0} aria-label="First year" className="brush-thumb" style={{ marginLeft: `${-half}%` }} />
        <SliderThumb index={1} aria-label="Last year" className="brush-thumb" style={{ marginLeft: `${half}%` }} />
      </SliderTrack>
    </Slider>
  );
}
