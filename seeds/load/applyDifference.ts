import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import neo4j, { type Transaction } from 'neo4j-driver';
import type { Difference } from '../state/difference.ts';
import type { ClaimRecord, LinkRecord, SourceRecord } from '../state/GraphRecords.ts';
import type { Progress } from './Progress.ts';
import { type Batches, runRows } from './runRows.ts';
import { withDays } from './storedDays.ts';

/** Nodes with many relationships are deleted a few at a time: all at once can exceed the memory of one transaction. */
const deletedAtOnce = 1_000;

/** Makes the graph of the transaction the desired one. Links go first and come last: they hang on all the rest. */
export async function applyDifference(
  transaction: Transaction,
  { entities, sources, claims, links }: Difference,
  options: { onProgress?: Progress | undefined; signal?: AbortSignal | undefined },
): Promise<void> {
  const written = [...claims.create, ...claims.update];
  const updated = claims.update.map(claimRow);
  const steps: Batches[] = [
    { statement: 'seeding/deleteLinks', step: 'links taken away', rows: links.gone },
    { statement: 'seeding/deleteClaims', step: 'claims taken away', rows: claims.gone, size: deletedAtOnce },
    { statement: 'seeding/deleteEntities', step: 'entities taken away', rows: entities.gone, size: deletedAtOnce },
    { statement: 'seeding/deleteSources', step: 'sources taken away', rows: sources.gone, size: deletedAtOnce },
    { statement: 'seeding/removeKinds', step: 'kinds mended', rows: entities.strip },
    { statement: 'seeding/mergeEntities', step: 'entities', rows: entities.write.map(datedRow) },
    { statement: 'seeding/mergeSources', step: 'sources', rows: sources.write.map(datedRow) },
    { statement: 'seeding/updateClaims', step: 'claims changed', rows: updated },
    { statement: 'seeding/joinClaims', step: 'changed claims joined', rows: updated },
    { statement: 'seeding/createClaims', step: 'claims', rows: claims.create.map(claimRow) },
    {
      statement: 'seeding/createContradictions',
      step: 'contradictions',
      rows: written.flatMap(({ id, contradicts }) => contradicts.map((other) => ({ id, contradicts: other }))),
    },
    { statement: 'seeding/createLinks', step: 'links', rows: links.create.map(linkRow) },
  ];
  await transaction.run(loadStatement('seeding/deleteNameless'));
  for (const step of steps) await runRows(transaction, step, options);
}

function datedRow<Item extends SourceRecord>({ properties, days, ...row }: Item) {
  return { ...row, properties: withDays(properties, days) };
}

function claimRow({ properties, days, evidence }: ClaimRecord) {
  const { subject, object = null } = properties;
  return { properties: withDays(properties, days), subject, object, evidence };
}

function linkRow({ predicate, from, to, properties, days }: LinkRecord) {
  // JavaScript numbers travel as floats; a count is an integer.
  const sourceCount = neo4j.int(Number(properties.sourceCount));
  return { predicate, from, to, properties: { ...withDays(properties, days), sourceCount } };
}
