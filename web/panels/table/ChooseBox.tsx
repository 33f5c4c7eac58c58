import { toggleChosen } from '../../store/actions/choose.ts';
import { useView, viewStore } from '../../store/viewStore.ts';
import type { AnyRow } from './tableTypes.ts';

type Props = { readonly row: AnyRow; readonly name: string; readonly isWayIn: boolean };

/** Chooses what a row is of: an entity, or the two ends of a link. */
export function ChooseBox({ row: { ids }, name, isWayIn }: Props) {
  const isChosen = useView(({ view }) => ids.every((one) => view.chosen.has(one)));
  return (
    <label className="choose-box" data-selected={isChosen || undefined}>
      <input
        type="checkbox"
        className="visually-hidden"
        aria-label={ids.length > 1 ? `Choose both ends of: ${name}` : `Choose ${name}`}
        checked={isChosen}
        tabIndex={isWayIn ? 0 : -1}
        onChange={() => viewStore.setState(toggleChosen(ids))}
      />
      <span className="check-box" aria-hidden="true" />
    </label>
  );
}
