import { Meter } from 'react-aria-components/Meter';
import { isTooCostly } from './isTooCostly.ts';
import { useQuery } from './queryStore.ts';
import type { Cost } from './queryTypes.ts';

const figures = new Intl.NumberFormat('en');
const mostParts = 6;

/** What the query in the editor would cost, and of what: told by the server while it is typed. */
export function CostMeter() {
  const state = useQuery(({ cost }) => cost);
  if (state.state === 'empty') return null;
  if (state.state === 'unknown') {
    return (
      <div className="query-cost">
        <p>
          <span className="head">Cost</span> <span className="secondary">Cost unknown: {state.reason}</span>
        </p>
      </div>
    );
  }
  return <KnownCost cost={state.cost} isOver={isTooCostly(state)} />;
}

function KnownCost({ cost: { cost, limit, depth, depthLimit, parts }, isOver }: { cost: Cost; isOver: boolean }) {
  const least = [...parts].sort((one, other) => other.cost - one.cost)[mostParts - 1]?.cost ?? 0;
  const most = parts.filter((part) => part.cost >= least).slice(0, mostParts);
  const left = parts.length - most.length;
  const share = Math.min(100, (100 * cost) / limit);
  return (
    <div className={isOver ? 'query-cost is-over' : 'query-cost'}>
      <Meter
        className="cost-line"
        aria-label="Cost"
        value={Math.min(cost, limit)}
        maxValue={limit}
        valueLabel={`${figures.format(cost)} of ${figures.format(limit)}`}
      >
        <span className="head">Cost</span>
        <span className="cost-bar">
          <span style={{ width: `${share}%` }} />
        </span>
        <span className="figure">
          <b>{figures.format(cost)}</b> of {figures.format(limit)}
        </span>
        {!isOver && cost > 0.8 * limit && <span className="cost-close">close to the limit</span>}
      </Meter>
      <p className="secondary">
        {most.map(partInWords).join(' + ')}
        {left > 0 && ` + ${left} more`}
        {most.length > 0 && '. '}
        Depth {depth} of {depthLimit}.
        {isOver && (
          <b>
            {' '}
            {cost > limit
              ? 'It costs too much to run: ask for smaller pages or fewer levels.'
              : 'It goes too deep to run: ask for fewer levels.'}
          </b>
        )}
      </p>
    </div>
  );
}

/** A field and how often it may be read: `leaders 100 × 20`. */
function partInWords({ path, factors, cost }: Cost['parts'][number]): string {
  const keys = path.split('.').filter((key) => key !== 'nodes' && key !== 'edges');
  const name = keys.slice(/^(node|rows|links|entities)$/.test(keys.at(-1) ?? '') ? -2 : -1).join('.');
  const pages = factors.filter((factor) => factor > 1);
  return `${name || path} ${pages.length > 0 ? pages.map((page) => figures.format(page)).join(' × ') : figures.format(cost)}`;
}
