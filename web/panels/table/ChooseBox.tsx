import { Checkbox } from 'react-aria-components/Checkbox';
import { toggleChosen } from '../../store/actions/choose.ts';
import { viewStore } from '../../store/viewStore.ts';
import type { EntityId } from '../../store/viewTypes.ts';

type Props = { readonly ids: readonly EntityId[]; readonly name: string; readonly isChosen: boolean };

/** Chooses what a row is of: an entity, or the two ends of a link. */
export function ChooseBox({ ids, name, isChosen }: Props) {
  return (
    <Checkbox
      className="choose-box"
      aria-label={ids.length > 1 ? `Choose both ends of: ${name}` : `Choose ${name}`}
      isSelected={isChosen}
      onChange={() => viewStore.setState(toggleChosen(ids))}
    >
      <span className="check-box" aria-hidden="true" />
    </Checkbox>
  );
}
