import { EyeOff, Focus, Pin, PinOff, Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { amount } from '../parts/amount.ts';
import { Hint } from '../parts/Hint.tsx';
import { clearChosen } from '../store/actions/choose.ts';
import { hideEntities } from '../store/actions/hideEntity.ts';
import { keepEntities } from '../store/actions/keepEntities.ts';
import { pinEntities, unpinEntities } from '../store/actions/pinEntities.ts';
import { broughtAtOnce, expandChosen, expandedAtOnce } from '../store/tasks/expandChosen.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { chosenEntities } from '../store/views/chosenEntities.ts';
import type { Update } from '../store/viewTypes.ts';
import { focusView } from './focusView.ts';

/** What can be done with all that is chosen, each as one action; there while something is chosen. */
export function ChosenBar() {
  const chosen = useView(chosenEntities);
  const isPinned = useView((state) => chosenEntities(state).every(({ id }) => state.view.pinned.has(id)));
  const isBusy = useView((state) => chosenEntities(state).some(({ id }) => state.busy.has(id)));
  if (chosen.length === 0) return null;
  const ids = chosen.map(({ id }) => id);
  const what = chosen.length === 1 && chosen[0] ? chosen[0].name : amount(chosen.length, 'entity', 'entities');
  const act = (update: Update) => () => {
    viewStore.setState(update);
    // The bar may be gone with what was chosen.
    if (chosenEntities(viewStore.getState()).length === 0) focusView();
  };
  return (
    <section className="chosen-bar" aria-label="What is chosen">
      <b className="chosen-count">{chosen.length} chosen</b>
      <Button className="button ghost" onPress={act(hideEntities({ ids, name: `hide ${what}` }))}>
        <EyeOff aria-hidden />
        Hide
      </Button>
      <Button className="button ghost" onPress={act(keepEntities({ ids, name: `keep only ${what}` }))}>
        <Focus aria-hidden />
        Keep only these
      </Button>
      {isPinned ? (
        <Button className="button ghost" onPress={act(unpinEntities({ ids, name: `unpin ${what}` }))}>
          <PinOff aria-hidden />
          Unpin
        </Button>
      ) : (
        <Button className="button ghost" onPress={act(pinEntities({ ids, name: `pin ${what}` }))}>
          <Pin aria-hidden />
          Pin
        </Button>
      )}
      <Hint text={`At most ${broughtAtOnce} neighbours, those with most links to what is chosen`}>
        <Button className="button ghost" isPending={isBusy} onPress={() => void expandChosen()}>
          <Plus aria-hidden />
          {chosen.length > expandedAtOnce ? `Expand ${expandedAtOnce} of ${chosen.length}` : 'Expand all'}
        </Button>
      </Hint>
      <Hint text="Choose nothing (Esc)">
        <Button className="button ghost icon" aria-label="Choose nothing" onPress={act(clearChosen())}>
          <X aria-hidden />
        </Button>
      </Hint>
    </section>
  );
}
