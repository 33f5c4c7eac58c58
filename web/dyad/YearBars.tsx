import { SignMark } from '../parts/LinkMark.tsx';
import type { DyadAddress } from './dyadAddress.ts';
import { YearBrush } from './YearBrush.tsx';
import { windowOf } from './yearWindow.ts';

type Count = { readonly year: number; readonly count: number };
type Props = {
  readonly cooperation: readonly Count[];
  readonly conflict: readonly Count[];
  /** Then the years are wider than the page, and scroll. */
  readonly isNarrow: boolean;
  /** Which years are shown below. */
  readonly time: Pick<DyadAddress, 'since' | 'until'>;
  readonly onChange: (time: Pick<DyadAddress, 'since' | 'until'>) => void;
};

const width = 1090;
const axis = 22;
const tallest = 56;

/** How many rows of both began in which year: cooperation filled above the axis, conflict hollow below it. */
export function YearBars({ cooperation, conflict, isNarrow, time, onChange }: Props) {
  const years = [...cooperation, ...conflict].map(({ year }) => year);
  if (years.length === 0) return null;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const step = Math.min(width / (to - from + 1), 48);
  const unit = Math.min(9, tallest / Math.max(...[...cooperation, ...conflict].map(({ count }) => count)));
  const most = (counts: readonly Count[]) => Math.max(0, ...counts.map(({ count }) => count)) * unit;
  const [above, below] = [most(cooperation), most(conflict)];
  const left = (year: number) => (year - from) * step + step * 0.08;
  return (
    <figure className="year-bars">
      <figcaption>
        <b>Rows by year, {from === to ? from : `${from} to ${to}`}</b>
        <span className="bars-key">
          <SignMark sign="COOPERATION" /> Cooperation, filled
        </span>
        <span className="bars-key">
          <SignMark sign="CONFLICT" /> Conflict, hollow
        </span>
        {from < to && (
          <span className="bars-window">
            Shown below: <b>{windowOf(time, [from, to]).join(' to ')}</b>. Drag the handles to change it.
          </span>
        )}
      </figcaption>
      <div className="bars-scroll" {...(isNarrow && { role: 'group', tabIndex: 0, 'aria-label': 'Rows by year' })}>
        <div className="bars-frame" style={{ width: (to - from + 1) * step }}>
          <svg
            viewBox={`0 0 ${(to - from + 1) * step} ${above + axis + below + 2}`}
            width={(to - from + 1) * step}
            role="img"
            aria-label={`Cooperation: ${inWords(cooperation)}. Conflict: ${inWords(conflict)}.`}
          >
            {cooperation.flatMap(({ year, count }) =>
              Array.from({ length: count }, (_, at) => (
                <rect
                  key={`${year} ${at}`}
                  className="year-bar is-cooperation"
                  x={left(year)}
                  y={above - (at + 1) * unit}
                  width={step * 0.84}
                  height={unit * 0.76}
                />
              )),
            )}
            {labelled(from, to, step).map((year) => (
              <text key={year} className="year-label" x={left(year) + step * 0.42} y={above + 15} textAnchor="middle">
                {year}
              </text>
            ))}
            {conflict.flatMap(({ year, count }) =>
              Array.from({ length: count }, (_, at) => (
                <rect
                  key={`${year} ${at}`}
                  className="year-bar is-conflict"
                  x={left(year) + 0.75}
                  y={above + axis + at * unit + 0.75}
                  width={step * 0.84 - 1.5}
                  height={Math.max(unit * 0.76 - 1.5, 0.5)}
                />
              )),
            )}
          </svg>
          {from < to && <YearBrush time={time} axis={[from, to]} onChange={onChange} />}
        </div>
      </div>
    </figure>
  );
}

function inWords(counts: readonly Count[]): string {
  return counts.length === 0 ? 'no row' : counts.map(({ year, count }) => `${count} in ${year}`).join(', ');
}

/** The years that have a label: as many as there is room for, from the last one back. */
function labelled(from: number, to: number, step: number): number[] {
  const apart = Math.max(1, Math.ceil(44 / step));
  const years = Array.from({ length: to - from + 1 }, (_, at) => to - at);
  return years.filter((_, at) => at % apart === 0);
}
