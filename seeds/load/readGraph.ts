import { withoutDays } from '@rendezvous/cypher/dates/withoutDays.ts';
import { loadStatement } from '@rendezvous/cypher/statements/loadStatement.ts';
import type { PlainMap } from '@rendezvous/cypher/values/PlainMap.ts';
import type { Transaction } from 'neo4j-driver';
import type { Stored, StoredGraph, StoredLink } from '../state/difference.ts';
import type { ClaimRecord, EvidenceRecord } from '../state/GraphRecords.ts';
import type { Progress } from './Progress.ts';

type ClaimRow = {
  properties: PlainMap;
  subjects: string[];
  objects: string[];
  contradicts: string[];
  evidence: EvidenceRecord[];
};
type LinkRow = { stored: string; predicate: string; from: string; to: string; properties: PlainMap };

const empty: StoredGraph = { entities: new Map(), sources: new Map(), claims: new Map(), links: [] };

/** Reads the whole graph as the database has it. */
export async function readGraph(transaction: Transaction, onProgress?: Progress): Promise<StoredGraph> {
  const [row] = await rowsOf<{ isEmpty: boolean }>(transaction, 'seeding/isEmpty');
  return row?.isEmpty ? empty : readAll(transaction, onProgress);
}

async function readAll(transaction: Transaction, onProgress?: Progress): Promise<StoredGraph> {
  const tell = <Rows extends readonly unknown[]>(step: string, rows: Rows): Rows => {
    onProgress?.(`${step} compared`, rows.length, rows.length);
    return rows;
  };
  type EntityRow = { labels: string[]; properties: PlainMap };
  const entities = tell('entities', await rowsOf<EntityRow>(transaction, 'seeding/readEntities'));
  const sources = tell('sources', await rowsOf<{ properties: PlainMap }>(transaction, 'seeding/readSources'));
  const claims = tell('claims', await rowsOf<ClaimRow>(transaction, 'seeding/readClaims'));
  const links = tell('links', await rowsOf<LinkRow>(transaction, 'seeding/readLinks'));
  return {
    entities: new Map(
      entities.map(({ labels, properties }) => {
        const id = String(properties.id);
        return [id, { id, kind: kindOf(labels), labels, ...withoutDays(properties) }];
      }),
    ),
    sources: new Map(
      sources.map(({ properties }) => [
        String(properties.id),
        { id: String(properties.id), ...withoutDays(properties) },
      ]),
    ),
    claims: new Map(claims.map((row) => [String(row.properties.id), storedClaim(row)])),
    links: links.map(storedLink),
  };
}

/** All rows of a named statement without parameters. */
export async function rowsOf<Row>(transaction: Transaction, statement: string): Promise<Row[]> {
  const { records } = await transaction.run(loadStatement(statement));
  return records.map((record) => record.toObject() as Row);
}

function kindOf(labels: readonly string[]): string {
  return labels
    .filter((label) => label !== 'Entity')
    .sort()
    .join(':');
}

function storedClaim({ properties, subjects, objects, contradicts, evidence }: ClaimRow): Stored<ClaimRecord> {
  const id = String(properties.id);
  const wanted = [properties.subject ?? [], properties.object ?? []].flat().join(' ');
  const found = [...subjects, ...objects].join(' ');
  const odd = wanted === found ? {} : { odd: `its ends are ${found}` };
  return { id, ...withoutDays(properties), evidence, contradicts, ...odd };
}

function storedLink({ stored, predicate, from, to, properties }: LinkRow): StoredLink {
  return { stored, id: String(properties.id), predicate, from, to, ...withoutDays(properties) };
}
