import { Braces, Waypoints } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useLocation } from 'wouter';
import { toFragment } from '../query/permalink.ts';
import { viewQuery } from '../query/viewQuery.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { shownEntities } from '../store/views/shownEntities.ts';
import { viewTitle } from '../store/views/viewTitle.ts';
import type { State } from '../store/viewTypes.ts';
import { openPathsOfSelected } from './openPathsFrom.ts';

/** What one can ask of the view beyond what it draws. */
export function ViewActions({ onAct = () => {} }: { onAct?: () => void }) {
  const hasOpened = useView(({ opening }) => opening.state === 'ready');
  const isEmpty = useView((state) => shownEntities(state).length === 0);
  const [, goTo] = useLocation();
  const act = (action: () => void) => () => {
    action();
    onAct();
  };
  return (
    <>
      <Button
        className="button"
        isDisabled={!hasOpened || isEmpty}
        onPress={act(() => goTo(queryOf(viewStore.getState())))}
      >
        <Braces aria-hidden />
        Show query
      </Button>
      <Button className="button" isDisabled={!hasOpened} onPress={act(openPathsOfSelected)}>
        <Waypoints aria-hidden />
        Paths
      </Button>
    </>
  );
}

/** The way to the page Query, with the query that gives what the view draws. */
function queryOf(state: State): string {
  const ids = shownEntities(state).map(({ id }) => id);
  return `/query${toFragment(viewQuery({ title: viewTitle(state), ids, asOf: state.view.asOf }))}`;
}
