import { Check, ChevronsDownUp, EyeOff, Pin, PinOff, Plus, Waypoints } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { EntityDetailsDocument } from '../api/generated/operations.ts';
import { requestGraph } from '../api/requestGraph.ts';
import { onDates } from '../dates/onDates.ts';
import { Failed } from '../parts/Failed.tsx';
import { KindMark } from '../parts/KindMark.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { StancesButton } from '../stances/StancesButton.tsx';
import { toggleChosen } from '../store/actions/choose.ts';
import { hideEntity } from '../store/actions/hideEntity.ts';
import { reportTrouble } from '../store/actions/notices.ts';
import { pinEntities, unpinEntities } from '../store/actions/pinEntities.ts';
import { collapse, countNeighbors, expand } from '../store/tasks/expand.ts';
import { messageOf } from '../store/tasks/messageOf.ts';
import { useView, viewStore } from '../store/viewStore.ts';
import { isExpanded } from '../store/views/isExpanded.ts';
import { linksAsOf } from '../store/views/linksAsOf.ts';
import { shownOfTotal } from '../store/views/shownOfTotal.ts';
import type { Entity } from '../store/viewTypes.ts';
import { ClaimSections } from './ClaimSections.tsx';
import { factsOf } from './factsOf.ts';
import { NeighborSections } from './NeighborSections.tsx';
import { openPathsFrom } from './openPathsFrom.ts';
import { PanelBody } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelSection } from './PanelSection.tsx';
import { Tombstone } from './Tombstone.tsx';
import { useKindLabel } from './useKindLabel.ts';

const claimsAtOnce = 100;

/** An entity: what it is, its links by predicate with counts, and what is claimed of it beside its links. */
export function EntityPanel({ id }: { id: string }) {
  const entity = useView(({ known }) => known.entities.get(id));
  const kind = useKindLabel(entity?.kind ?? '');
  useEffect(() => {
    if (!entity) return;
    countNeighbors(id).catch((error: unknown) =>
      viewStore.setState(reportTrouble(`The neighbours could not be counted. ${messageOf(error)}`)),
    );
  }, [id, entity]);
  if (!entity) return <Tombstone id={id} />;
  return (
    <>
      <PanelHead label="Close">
        <KindMark kind={entity.kind} size={20} /> {kind}
      </PanelHead>
      <PanelBody label={`About ${entity.name}`}>
        <h2 className="sentence">{entity.name}</h2>
        {entity.nativeName && entity.nativeName !== entity.name && <p className="native-name">{entity.nativeName}</p>}
        {entity.description && <p className="description">{entity.description}</p>}
        <EntityActions entity={entity} />
        <NeighborSections id={id} />
        <Details entity={entity} />
      </PanelBody>
    </>
  );
}

function EntityActions({ entity }: { entity: Entity }) {
  const { id, name } = entity;
  const shown = useView((state) => shownOfTotal(state, id).shown);
  const total = useView((state) => shownOfTotal(state, id).total);
  const asOf = useView((state) => state.view.asOf);
  const compared = useView((state) => state.view.compared);
  const held = useView((state) => linksAsOf(state).filter(({ from, to }) => from.id === id || to.id === id).length);
  const canCollapse = useView((state) => isExpanded(state.view, id));
  const isBusy = useView((state) => state.busy.has(id));
  return (
    <div className="entity-actions">
      <p className="secondary">
        {shown} of {total} links shown
        {asOf !== null &&
          `; ${held} of them ${held === 1 ? 'holds or may hold' : 'hold or may hold'} ${onDates(asOf, compared)}`}
      </p>
      <div className="buttons">
        {shown < total && (
          <Button className="button primary" isPending={isBusy} onPress={() => void expand(id)}>
            <Plus aria-hidden />
            Expand
          </Button>
        )}
        {canCollapse && (
          <Button className="button" onPress={() => collapse(id)}>
            <ChevronsDownUp aria-hidden />
            Collapse
          </Button>
        )}
        <Button className="button" onPress={() => viewStore.setState(hideEntity({ id, name }))}>
          <EyeOff aria-hidden />
          Hide
        </Button>
        <PinButton id={id} name={name} />
        <ChooseButton id={id} />
        <Button className="button" onPress={() => openPathsFrom(id)}>
          <Waypoints aria-hidden />
          Paths to…
        </Button>
        {entity.kind === 'Disagreement' && <StancesButton entity={entity} />}
      </div>
    </div>
  );
}

function PinButton({ id, name }: { id: string; name: string }) {
  const isPinned = useView((state) => state.view.pinned.has(id));
  const change = isPinned
    ? unpinEntities({ ids: [id], name: `unpin ${name}` })
    : pinEntities({ ids: [id], name: `pin ${name}` });
  return (
    <Button className="button" onPress={() => viewStore.setState(change)}>
      {isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
      {isPinned ? 'Unpin' : 'Pin'}
    </Button>
  );
}

/** Adds it to what is chosen for the next action: where there is no Shift to hold. */
function ChooseButton({ id }: { id: string }) {
  const isChosen = useView((state) => state.view.chosen.has(id));
  return (
    <ToggleButton className="button" isSelected={isChosen} onChange={() => viewStore.setState(toggleChosen([id]))}>
      <Check aria-hidden />
      {isChosen ? 'Chosen' : 'Choose'}
    </ToggleButton>
  );
}

function Details({ entity }: { entity: Entity }) {
  const variables = { id: entity.id, claims: claimsAtOnce };
  const answer = useAnswer(`entity ${entity.id}`, (signal) => requestGraph(EntityDetailsDocument, variables, signal));
  if (answer.state === 'loading') return <Skeleton lines={4} label="The claims are loading" />;
  if (answer.state === 'failed' || !answer.data.entity) {
    return (
      <Failed
        title="What is claimed of it could not be loaded."
        message={answer.state === 'failed' ? answer.message : 'The entity is gone.'}
        onRetry={answer.state === 'failed' ? answer.retry : () => location.reload()}
      />
    );
  }
  const { claims } = answer.data.entity;
  return (
    <>
      <ClaimSections claims={claims.nodes} />
      {claims.nodes.length < claims.totalCount && (
        <p className="truncated">
          {claims.nodes.length} of {claims.totalCount} claims were read here.
        </p>
      )}
      <PanelSection title="Facts">
        <dl className="facts">
          {factsOf(answer.data.entity).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className={name === 'Id' ? 'code' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      </PanelSection>
    </>
  );
}
