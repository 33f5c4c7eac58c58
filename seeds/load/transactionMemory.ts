import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { Driver } from 'neo4j-driver';
import type { Problem } from '../checks/Problem.ts';
import type { Difference } from '../state/difference.ts';

/**
 * Bytes that one transaction holds of each row, as Neo4j 5.26 counts them (SHOW TRANSACTIONS, estimatedUsedHeapMemory;
 * measured with made-up graphs of 20,000 and 250,000 claims, which agree: 171 MB and 2,115 MB).
 */
const bytesOf = { entity: 3_300, claim: 6_000, link: 2_000 };

/** The commit takes more: 847 MB of rows did not go into 1,382 MB (1.6 times), 2,115 MB went into 4,301 MB (2 times). */
const withCommit = 1.8;

/** The least memory that a setting of the database gives a load; its name is that of the setting. */
export type MemoryBound = { name: string; bytes: number };

/**
 * Reads how much memory one transaction may take.
 * @returns undefined where there is no bound, or where this user may not see it
 */
export async function readMemoryBound(driver: Driver, database: string): Promise<MemoryBound | undefined> {
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(loadStatement('seeding/readTransactionMemory'));
    const bounds = records.map((record) => ({ name: String(record.get('name')), bytes: bytesIn(record.get('value')) }));
    return bounds.filter(({ bytes }) => bytes > 0).sort((one, other) => one.bytes - other.bytes)[0];
  } catch {
    return undefined; // then the database itself says when it is too much
  } finally {
    await session.close();
  }
}

/** Says so beforehand where a load would need more memory than its one transaction may take. */
export function memoryProblems(difference: Difference, bound: MemoryBound | undefined): Problem[] {
  const needed = bytesNeeded(difference);
  if (bound === undefined || needed <= bound.bytes) return [];
  return [
    {
      rule: 'transactionMemory',
      severity: 'ERROR',
      place: undefined,
      expected: `a load that one transaction holds: ${megabytes(bound.bytes)}, by ${bound.name} of the database`,
      found: `about ${megabytes(needed)} to write`,
      nextStep: `Raise ${bound.name} to that (and server.memory.heap.max_size, of which it is 0.7 where it is not set).`,
    },
  ];
}

function bytesNeeded({ entities, sources, claims, links }: Difference): number {
  const ofEntities = (entities.write.length + entities.gone.length + sources.write.length) * bytesOf.entity;
  const ofClaims = (claims.create.length + claims.update.length + claims.gone.length) * bytesOf.claim;
  const ofLinks = (links.create.length + links.gone.length) * bytesOf.link;
  return (ofEntities + ofClaims + ofLinks) * withCommit;
}

const units: Readonly<Record<string, number>> = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 };

/** "1.35GiB" in bytes; 0 where it is none. */
function bytesIn(size: unknown): number {
  const [, number, unit] = /^([\d.]+)\s*([KMGT]iB|B)$/.exec(String(size)) ?? [];
  return unit === undefined ? 0 : Number(number) * (units[unit] ?? 0);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
