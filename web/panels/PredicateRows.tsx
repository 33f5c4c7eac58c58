import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLateView } from '../store/lateView.ts';
import { useView } from '../store/viewStore.ts';
import { legendCounts } from '../store/views/legendCounts.ts';
import { predicateLabel } from '../store/views/predicateLabel.ts';
import type { FilterKey } from '../store/viewTypes.ts';
import { LegendRow } from './LegendRow.tsx';

/** The predicates of the view, most used first; folded until they are asked for, so many there may be. */
export function PredicateRows() {
  const counts = useLateView(legendCounts);
  const opening = useView((state) => state.opening);
  const filtered = useView((state) => state.view.filtered);
  const [isOpen, setOpen] = useState(false);
  // One that is filtered out stays to be filtered in again, though no link of the view has it any more.
  const keys = [...new Set([...counts.keys(), ...filtered])].filter((key) => key.startsWith('predicate:'));
  const rows = keys
    .map((key) => ({ key, name: labelOf(key, opening), count: counts.get(key) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  const left = rows.filter(({ key }) => filtered.has(key)).length;
  return (
    <fieldset aria-label="Predicates, of the links">
      <div className="legend-head">
        <h2 className="head">
          <Button className="legend-fold" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            <ChevronRight aria-hidden />
            Predicates
          </Button>
        </h2>
        <span className="legend-aside">
          {left > 0 ? `${left} of ${rows.length} filtered out` : `${rows.length} in this view`}
        </span>
      </div>
      {isOpen &&
        rows.map(({ key, name, count }) => <LegendRow key={key} filter={key} group={keys} name={name} count={count} />)}
    </fieldset>
  );
}

function labelOf(key: FilterKey, opening: Parameters<typeof predicateLabel>[0]['opening']): string {
  return predicateLabel({ opening }, key.slice('predicate:'.length), 'OUT');
}
