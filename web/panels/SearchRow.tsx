import { ListBoxItem } from 'react-aria-components/ListBox';
import { amount } from '../parts/amount.ts';
import { KindMark } from '../parts/KindMark.tsx';
import type { Entity } from '../store/viewTypes.ts';
import { useKindLabel } from './useKindLabel.ts';

/** One entity that a search found, under the name that matched. */
export function SearchRow({ entity, matchedName }: { entity: Entity; matchedName: string }) {
  const kind = useKindLabel(entity.kind);
  return (
    <ListBoxItem id={entity.id} className="search-row" textValue={entity.name}>
      <KindMark kind={entity.kind} size={24} />
      <span className="search-name">
        <b>{entity.name}</b>
        {matchedName !== entity.name && <span className="secondary"> matched {matchedName}</span>}
      </span>
      <span className="search-links">{amount(entity.linkCount, 'link')}</span>
      <span className="search-line">{entity.description ? `${kind}. ${entity.description}` : kind}</span>
    </ListBoxItem>
  );
}
