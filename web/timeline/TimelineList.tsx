import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { DoubtBadges } from '../parts/Badge.tsx';
import { keepTogether } from '../parts/keepTogether.ts';
import { SignMark } from '../parts/LinkMark.tsx';
import { signWords } from '../parts/signWords.ts';
import { select } from '../store/actions/select.ts';
import { useLateView } from '../store/lateView.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { filteredOut } from '../store/views/filteredOut.ts';
import { holdings } from '../store/views/holdings.ts';
import { isPossible } from '../store/views/isPossible.ts';
import { statePredicates } from '../store/views/statePredicates.ts';
import { datesInWords } from './timelineMarks.ts';
import { timelineRows } from './timelineRows.ts';

const atOnce = 100;

/** The links of the view by date, in words: the timeline for the keyboard and for screen readers. */
export function TimelineList() {
  const rows = useLateView(timelineRows);
  const states = useLateView(statePredicates);
  const held = useLateView(holdings);
  const faded = useLateView(filteredOut).links;
  const selected = useView(({ view }) => (view.selected?.type === 'link' ? view.selected.id : null));
  const [most, setMost] = useState(atOnce);
  const shown = rows.slice(0, most);
  const saysNo = (id: string) => (held?.get(id) === 'no' ? 'does not hold on the date of the view' : '');
  return (
    <div className="timeline-list-frame">
      <ListBox
        className="timeline-list"
        aria-label="Links by date"
        selectionMode="single"
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys];
          if (id !== undefined) viewStore.setState(select({ type: 'link', id: String(id) }));
        }}
      >
        {shown.map((link) => (
          <ListBoxItem
            key={link.id}
            id={link.id}
            className={`timeline-row ${held?.get(link.id) === 'no' || faded.has(link.id) ? 'is-out' : ''}`}
            textValue={[
              datesInWords(link, states.has(link.predicate)),
              link.claim.sentence,
              signWords[link.sign],
              saysNo(link.id),
              faded.has(link.id) ? 'filtered out' : '',
            ]
              .filter(Boolean)
              .join(', ')}
          >
            <span className="timeline-when">{keepTogether(datesInWords(link, states.has(link.predicate)))}</span>
            <SignMark sign={link.sign} isPlanned={link.modality === 'PLANNED'} />
            <span className="timeline-says">{keepTogether(link.claim.sentence)}</span>
            <DoubtBadges link={link} isPossible={isPossible(held, link)} />
          </ListBoxItem>
        ))}
      </ListBox>
      {shown.length < rows.length && (
        <p className="timeline-more">
          {shown.length} of {rows.length} links.
          <Button className="button" onPress={() => setMost(most + atOnce)}>
            Show {Math.min(atOnce, rows.length - shown.length)} more
          </Button>
        </p>
      )}
    </div>
  );
}
