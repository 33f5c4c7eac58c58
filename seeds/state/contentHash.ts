import { createHash } from 'node:crypto';
import { writtenClaim } from '@rendezvous/cypher/export/writtenClaim.ts';
import { writtenEntity } from '@rendezvous/cypher/export/writtenEntity.ts';
import type { ClaimRecord, GraphRecords } from './GraphRecords.ts';
import { sameText } from './sameText.ts';

/**
 * The sha256 of what seed files say, whatever files say it, in which order and with which defaults written out.
 * What the loader works out (links, bounds, signs, fold keys) is no part of it.
 */
export function contentHash({ entities, sources, claims }: Omit<GraphRecords, 'links'>): string {
  const texts = [
    ...[...entities.values()].map(({ kind, properties }) => sameText(['entity', kind, writtenEntity(properties)])),
    ...[...sources.values()].map(({ properties }) => sameText(['source', properties])),
    ...[...claims.values()].map(claimText),
  ];
  const hash = createHash('sha256');
  for (const text of texts.sort()) hash.update(`${text}\n`);
  return hash.digest('hex');
}

function claimText({ properties, evidence, contradicts }: ClaimRecord): string {
  return sameText(['claim', writtenClaim(properties), evidence.map(sameText).sort(), [...contradicts].sort()]);
}
