import { CircleCheck, Scissors } from 'lucide-react';
import { amount } from '../../parts/amount.ts';
import { dateInWords } from '../../parts/dateInWords.ts';
import { useView } from '../../store/viewStore.ts';
import type { Result } from '../queryTypes.ts';
import { FaultList } from './FailureNote.tsx';
import type { Cut } from './findCuts.ts';
import type { Tabulated } from './tabulate.ts';

const figures = new Intl.NumberFormat('en');

/** How many rows came, whether that is all, how long it took, and from which release. */
export function StateLine({ result, made, isOld }: { result: Result; made: Tabulated; isOld: boolean }) {
  const { table, cut, mayBeCut } = made;
  const loadedAt = useView(({ opening }) => (opening.state === 'ready' ? opening.meta.loadedAt : null));
  return (
    <div className="state-line">
      {cut.length > 0 ? <Scissors className="is-cut" aria-hidden /> : <CircleCheck aria-hidden />}
      <b>{amount(table.rows.length, 'row')}</b>
      <span className="secondary">
        {isOld && 'of the run before, '}
        {completeness(cut, mayBeCut)}, {figures.format(result.ms)} ms
        {loadedAt !== null && `, release of ${dateInWords(loadedAt.slice(0, 10))}`}
      </span>
      {result.faults.length > 0 && <FaultList faults={result.faults} />}
    </div>
  );
}

function completeness(cut: readonly Cut[], mayBeCut: readonly Cut[]): string {
  const [first] = cut;
  if (first) {
    const of = first.total === null ? 'and more follow' : `of ${figures.format(first.total)}`;
    const others = cut.length > 1 ? `, ${amount(cut.length - 1, 'more list')} cut too` : '';
    return `${nameOf(first)}: ${figures.format(first.shown)} ${of}${others}`;
  }
  const [doubtful] = mayBeCut;
  if (doubtful) return `${nameOf(doubtful)} is a full page and may go on`;
  return 'complete';
}

function nameOf({ path }: Cut): string {
  const keys = path.split('.').filter((key) => key !== 'nodes' && key !== 'edges');
  return keys.join('.');
}
