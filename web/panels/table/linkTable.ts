import { signWords } from '../../parts/signWords.ts';
import { filteredOut } from '../../store/views/filteredOut.ts';
import { holdings } from '../../store/views/holdings.ts';
import { linksAsOf } from '../../store/views/linksAsOf.ts';
import { predicateLabel } from '../../store/views/predicateLabel.ts';
import { surenessOf } from '../../store/views/surenessOf.ts';
import type { Entity, Link, Seen, Sureness } from '../../store/viewTypes.ts';
import type { AnyRow, Column, Rows } from './tableTypes.ts';

export type LinkRow = AnyRow & {
  readonly link: Link;
  readonly from: Entity;
  readonly to: Entity;
  readonly label: string;
  readonly sureness: Sureness;
};

const surenessWords = {
  certain: 'Certain',
  likely: 'Likely',
  disputed: 'Disputed',
  possible: 'Possible',
  planned: 'Planned',
} as const;

/** The columns of the links of a view. */
export const linkColumns: readonly Column<LinkRow>[] = [
  { id: 'from', name: 'From', read: ({ from }) => from.name },
  { id: 'link', name: 'Link', read: ({ label }) => label },
  { id: 'to', name: 'To', read: ({ to }) => to.name },
  { id: 'sure', name: 'How sure', read: ({ sureness }) => surenessWords[sureness] },
  { id: 'evidence', name: 'Evidence', read: ({ link }) => (link.verified ? 'Verified' : 'Unverified') },
  { id: 'since', name: 'Since', read: ({ link }) => link.since },
  { id: 'until', name: 'Until', read: ({ link }) => link.until },
  { id: 'sign', name: 'Sign', read: ({ link }) => signWords[link.sign] },
  { id: 'sources', name: 'Sources', read: ({ link }) => link.sourceCount, isNumber: true },
];

/** The links of a view as of its date, each a row; those filtered out are left out and counted. */
export function linkRows(state: Seen): Rows<LinkRow> {
  const links = linksAsOf(state);
  const held = holdings(state);
  const faded = filteredOut(state).links;
  const labels = new Map<string, string>();
  const rows = links.flatMap((link): LinkRow[] => {
    const from = state.known.entities.get(link.from.id);
    const to = state.known.entities.get(link.to.id);
    if (faded.has(link.id) || !from || !to) return [];
    const label = labels.get(link.predicate) ?? predicateLabel(state, link.predicate, 'OUT');
    labels.set(link.predicate, label);
    return [
      { id: link.id, ids: [from.id, to.id], link, from, to, label, sureness: surenessOf(link, held?.get(link.id)) },
    ];
  });
  return { rows, filtered: links.length - rows.length };
}
