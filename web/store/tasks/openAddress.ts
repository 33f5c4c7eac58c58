import { fetchAmong } from '../../api/fetchAmong.ts';
import { OpenBasisDocument } from '../../api/generated/operations.ts';
import { requestGraph } from '../../api/requestGraph.ts';
import { reportTrouble } from '../actions/notices.ts';
import { failOpening, retryOpening } from '../actions/openGraph.ts';
import { openView } from '../actions/openView.ts';
import { readPaths } from '../actions/readPaths.ts';
import { select } from '../actions/select.ts';
import { entitiesOfHolds } from '../address/entitiesOfHolds.ts';
import type { ViewAddress } from '../address/ViewAddress.ts';
import { viewStore } from '../viewStore.ts';
import type { Selection } from '../viewTypes.ts';
import { messageOf } from './messageOf.ts';
import { openArticle } from './openArticle.ts';
import { openEntity } from './openEntity.ts';
import { watchConnection } from './watchConnection.ts';

/** How many entities an address may name. */
const most = 2_000;

/** Shows what an address names: at first in the place of what the page opens on, later in that of what is shown. */
export async function openAddress(address: ViewAddress, name = 'open a link'): Promise<void> {
  const isFirst = viewStore.getState().opening.state !== 'ready';
  const ids = entitiesOfHolds(address.holds);
  if (ids.length === 0) {
    if (isFirst) await openArticle();
    if (address.paths !== null) viewStore.setState(readPaths(address.paths));
    await selectNamed(address.selected);
    return;
  }
  if (isFirst) viewStore.setState(retryOpening());
  try {
    if (ids.length > most) throw new Error(`Expected at most ${most} entities, found ${ids.length}.`);
    const [neighbors, basis] = await watchConnection(
      Promise.all([fetchAmong(ids), requestGraph(OpenBasisDocument, {})]),
    );
    viewStore.setState(openView({ address, basis, neighbors, name }));
    if (address.paths !== null) viewStore.setState(readPaths(address.paths));
  } catch (error) {
    const message = `The view of the link could not be opened. ${messageOf(error)}`;
    viewStore.setState(isFirst ? failOpening(message) : reportTrouble(message));
  }
}

/** Selects what an address names beside no entities: in the graph that is shown, or, an entity, brought into it. */
async function selectNamed(selected: Selection | null): Promise<void> {
  const { opening, known } = viewStore.getState();
  if (selected === null || opening.state !== 'ready') return;
  if (selected.type === 'entity') await openEntity(selected.id);
  else if (known.links.has(selected.id)) viewStore.setState(select(selected));
  else viewStore.setState(reportTrouble(`The link ${selected.id} is not in this view.`));
}
