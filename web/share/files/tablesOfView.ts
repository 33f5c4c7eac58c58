import { holdings } from '../../store/views/holdings.ts';
import { visiblePart } from '../../store/views/visiblePart.ts';
import type { State } from '../../store/viewTypes.ts';

/** A property of an entity or a link in a file; the type is one of GraphML's. */
export type Column = { readonly name: string; readonly type: 'string' | 'int' | 'boolean' };
export type Row = Readonly<Record<string, string | number | boolean | null>>;

export const entityColumns: readonly Column[] = [
  { name: 'id', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'name', type: 'string' },
  { name: 'nativeName', type: 'string' },
  { name: 'description', type: 'string' },
  { name: 'linkCount', type: 'int' },
];

export const linkColumns: readonly Column[] = [
  { name: 'id', type: 'string' },
  { name: 'from', type: 'string' },
  { name: 'fromName', type: 'string' },
  { name: 'predicate', type: 'string' },
  { name: 'to', type: 'string' },
  { name: 'toName', type: 'string' },
  { name: 'since', type: 'string' },
  { name: 'until', type: 'string' },
  { name: 'sign', type: 'string' },
  { name: 'modality', type: 'string' },
  { name: 'confidence', type: 'string' },
  { name: 'sourceCount', type: 'int' },
  { name: 'verified', type: 'boolean' },
  { name: 'onDate', type: 'string' },
  { name: 'sentence', type: 'string' },
];

/** The visible part of a view as rows of these columns; `onDate` is whether a link holds as of the view's date, or of one of two: certain or possible. */
export function tablesOfView(state: State): { entities: readonly Row[]; links: readonly Row[] } {
  const { entities, links } = visiblePart(state);
  const held = holdings(state);
  const nameOf = (id: string) => state.known.entities.get(id)?.name ?? null;
  return {
    entities: entities.map(({ id, kind, name, nativeName, description, linkCount }) => ({
      ...{ id, kind, name, nativeName, description, linkCount },
    })),
    links: links.map((link) => {
      const { id, from, predicate, to, since, until, sign, modality, confidence, sourceCount, verified, claim } = link;
      return {
        ...{ id, from: from.id, fromName: nameOf(from.id), predicate, to: to.id, toName: nameOf(to.id), since, until },
        ...{
          sign,
          modality,
          confidence,
          sourceCount,
          verified,
          onDate: held?.get(id) ?? null,
          sentence: claim.sentence,
        },
      };
    }),
  };
}
