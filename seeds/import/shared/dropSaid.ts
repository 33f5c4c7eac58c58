import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { ClaimRow } from '@rendezvous/cypher/writer/seedStatements.ts';
import type { ClaimItem } from '../../reader/SeedItem.ts';
import type { Draft, Dropped } from './Draft.ts';
import { handWrittenItems } from './handWritten.ts';

/** Takes from a draft the claims that the seeds written by hand make too, as well or better, and the sources that only those had. */
export function dropSaid(draft: Draft, table: string): Dropped[] {
  const dropped: Dropped[] = [];
  draft.claims = draft.claims.filter((row) => {
    const by = saidBy(row, handWrittenItems().claims);
    if (by !== undefined) dropped.push({ table, row: row.id, reason: `already said by ${by}` });
    return by === undefined;
  });
  const cited = new Set(draft.claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  draft.sources = draft.sources.filter(({ id }) => cited.has(id));
  return dropped;
}

const ends = ['subject', 'predicate', 'object', 'value'];
const dates = ['since', 'until'];
const details = ['role', 'topic', 'stance'];
const asFact = ['FACT', 'INFERRED'];

/** The hand-written claim of the same ends that has each date at least as exactly, and no other detail; undefined where none. */
export function saidBy(
  { claim }: ClaimRow,
  written: readonly Pick<ClaimItem, 'id' | 'properties'>[],
): string | undefined {
  return written.find(
    ({ properties }) =>
      ends.every((name) => properties[name] === claim[name]) &&
      dates.every((name) => isAsExact(properties, claim, name)) &&
      details.every((name) => claim[name] === undefined || properties[name] === claim[name]) &&
      properties.rank !== 'DEPRECATED' &&
      asFact.includes(String(properties.modality ?? 'FACT')),
  )?.id;
}

function isAsExact(written: PlainMap, claim: PlainMap, name: string): boolean {
  return claim[name] === undefined || String(written[name] ?? '').startsWith(String(claim[name]));
}
