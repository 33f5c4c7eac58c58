import { EllipsisVertical } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Checkbox } from 'react-aria-components/Checkbox';
import { setFilter } from '../store/actions/setFilter.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import type { FilterKey } from '../store/viewTypes.ts';

const LegendMenu = lazy(async () => ({ default: (await import('./LegendMenu.tsx')).LegendMenu }));

type Props = {
  readonly filter: FilterKey;
  readonly group: readonly FilterKey[];
  readonly name: string;
  readonly count: number | undefined;
  readonly children?: ReactNode;
};

/** One row of the legend: it counts and filters, and its menu chooses or hides. */
export function LegendRow({ filter, group, name, count = 0, children }: Props) {
  const isOn = useView((state) => !state.view.filtered.has(filter));
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="legend-line">
      <Checkbox
        className={`legend-row ${count === 0 ? 'is-none' : ''}`}
        isSelected={isOn}
        aria-label={`${name}, ${count}`}
        onChange={(next) => viewStore.setState(setFilter({ key: filter, isOn: next, name }))}
      >
        <span className="check-box" aria-hidden="true" />
        {children}
        <span className="legend-name">{name}</span>
        <span className="legend-count">{count}</span>
      </Checkbox>
      <Button
        ref={button}
        className="button ghost icon legend-more"
        aria-label={`${name}: choose or hide`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <EllipsisVertical aria-hidden />
      </Button>
      {isOpen && (
        <Suspense>
          <LegendMenu trigger={button} filter={filter} group={group} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
