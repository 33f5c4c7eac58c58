import { CircleSlash } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { EntityName } from '../panels/EntityName.tsx';
import { changePaths } from '../store/actions/readPaths.ts';
import { viewStore } from '../store/viewStore.ts';
import type { Entity } from '../store/viewTypes.ts';

/** An entity on a path; one between the two ends can be avoided, for instance a hub. */
export function PathEntity({ entity: { id, name }, canAvoid }: { entity: Entity; canAvoid: boolean }) {
  return (
    <div className="path-entity">
      <EntityName id={id} />
      {canAvoid && (
        <Button className="button ghost" aria-label={`Avoid ${name}`} onPress={() => avoid(id)}>
          <CircleSlash aria-hidden />
          Avoid
        </Button>
      )}
    </div>
  );
}

function avoid(id: string): void {
  const asked = viewStore.getState().paths?.asked;
  if (asked && !asked.avoid.includes(id)) viewStore.setState(changePaths({ avoid: [...asked.avoid, id] }));
}
