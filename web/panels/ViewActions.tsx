import { Waypoints } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useView } from '../store/viewStore.ts';
import { openPathsOfSelected } from './openPathsFrom.ts';

/** What one can ask of the view beyond what it draws. */
export function ViewActions({ onAct = () => {} }: { onAct?: () => void }) {
  const hasOpened = useView(({ opening }) => opening.state === 'ready');
  const act = (action: () => void) => () => {
    action();
    onAct();
  };
  return (
    <Button className="button" isDisabled={!hasOpened} onPress={act(openPathsOfSelected)}>
      <Waypoints aria-hidden />
      Paths
    </Button>
  );
}
