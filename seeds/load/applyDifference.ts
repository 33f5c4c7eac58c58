import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import neo4j, { type Transaction } from 'neo4j-driver';
import type { Difference } from '../state/difference.ts';
import type { ClaimRecord, LinkRecord } from '../state/GraphRecords.ts';
import { remember } from '../state/remember.ts';
import type { Progress } from './Progress.ts';
import { type Batches, runRows } from './runRows.ts';

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
    { statement: 'seeding/mergeEntities', step: 'entities', rows: entities.write },
    { statement: 'seeding/mergeSources', step: 'sources', rows: sources.write },
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

function claimRow({ properties, evidence }: ClaimRecord) {
  const { subject, object = null } = properties;
  return { properties, subject, object, evidence };
}

function linkRow({ predicate, from, to, properties, days }: LinkRecord) {
  const dates = Object.entries(days).map(([name, day]) => [name, dateOf(day)]);
  // JavaScript numbers travel as floats; a count is an integer.
  const sourceCount = neo4j.int(Number(properties.sourceCount));
  return { predicate, from, to, properties: { ...properties, sourceCount, ...Object.fromEntries(dates) } };
}

const dateOf = remember((day: string) => neo4j.types.Date.fromStandardDateUTC(new Date(day)));
