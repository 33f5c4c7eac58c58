import { Button } from 'react-aria-components/Button';
import { setAsOf } from '../store/actions/setAsOf.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { noLinkKnown } from '../store/views/asOfSummary.ts';
import { linksAsOf } from '../store/views/linksAsOf.ts';
import { shownLinks } from '../store/views/shownLinks.ts';

/** What stands over entities that no link joins on the date of the view, and a way out. */
export function AsOfNote() {
  const asOf = useView((state) => state.view.asOf);
  const isNone = useView((state) => linksAsOf(state).length === 0 && shownLinks(state).length > 0);
  if (asOf === null || !isNone) return null;
  return (
    <p className="as-of-note">
      {noLinkKnown}.
      <Button className="button" onPress={() => viewStore.setState(setAsOf({ date: null }))}>
        Any time
      </Button>
    </p>
  );
}
