import { Checkbox } from 'react-aria-components/Checkbox';
import { toggleChosen } from '../../store/actions/choose.ts';
import { useView, viewStore } from '../../store/viewStore.ts';
import type { AnyRow } from './tableTypes.ts';

/** Chooses what a row is of: an entity, or the two ends of a link. It marks its row where that is selected. */
export function ChooseBox({ row: { id, ids }, name }: { row: AnyRow; name: string }) {
  const isChosen = useView(({ view }) => ids.every((one) => view.chosen.has(one)));
  const isSelected = useView(({ view }) => view.selected?.id === id);
  return (
    <Checkbox
      className={isSelected ? 'choose-box of-selected' : 'choose-box'}
      aria-label={ids.length > 1 ? `Choose both ends of: ${name}` : `Choose ${name}`}
      isSelected={isChosen}
      onChange={() => viewStore.setState(toggleChosen(ids))}
    >
      <span className="check-box" aria-hidden="true" />
    </Checkbox>
  );
}
