import { Redo2, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Hint } from '../parts/Hint.tsx';
import { redo, undo } from '../store/actions/undo.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { ActionLog } from './ActionLog.tsx';

/** Undo and redo, each naming what it would do, and the list of all actions. */
export function History() {
  const last = useView((state) => state.past.at(-1)?.name);
  const next = useView((state) => state.future.at(-1)?.name);
  return (
    <fieldset className="history" aria-label="History">
      <Hint text={last ? `Undo: ${last}` : 'Nothing to undo'}>
        <Button
          className="button ghost icon"
          aria-label={last ? `Undo: ${last}` : 'Undo'}
          isDisabled={!last}
          onPress={() => viewStore.setState(undo())}
        >
          <Undo2 aria-hidden />
        </Button>
      </Hint>
      <Hint text={next ? `Redo: ${next}` : 'Nothing to redo'}>
        <Button
          className="button ghost icon"
          aria-label={next ? `Redo: ${next}` : 'Redo'}
          isDisabled={!next}
          onPress={() => viewStore.setState(redo())}
        >
          <Redo2 aria-hidden />
        </Button>
      </Hint>
      <ActionLog />
    </fieldset>
  );
}
