import { daysOf } from '../dates/daysOf.ts';
import { capital } from '../parts/capital.ts';
import { useView } from '../store/viewStore.ts';
import { holdingInWords } from '../store/views/holdingInWords.ts';
import { holdingOf } from '../store/views/holdingOf.ts';
import { statePredicates } from '../store/views/statePredicates.ts';
import type { Link } from '../store/viewTypes.ts';

/** Whether a link holds on the date of the view, or on the two that are compared, in words; nothing for any time. */
export function HoldingNote({ link }: { link: Link }) {
  const asOf = useView((state) => state.view.asOf);
  const compared = useView((state) => state.view.compared);
  return [asOf, compared].map(
    (date, index) => date !== null && <Note key={index === 0 ? 'first' : 'second'} link={link} date={date} />,
  );
}

function Note({ link, date }: { link: Link; date: string }) {
  const isState = useView((state) => statePredicates(state).has(link.predicate));
  const holding = holdingOf(link, isState, daysOf(date));
  const words = holdingInWords(link, holding, { isState, date });
  return <span className={`holding is-${holding}`}>{capital(words)}</span>;
}
