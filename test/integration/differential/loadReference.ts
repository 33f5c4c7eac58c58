import type { Driver } from 'neo4j-driver';

export type Properties = Record<string, unknown> & { id: string };
export type ReferenceEntity = { kind: string; properties: Properties };
export type ReferenceLink = { predicate: string; from: string; to: string; properties: Properties };
export type ReferenceEvidence = { source: string; properties: Record<string, unknown> };
export type ReferenceClaim = {
  properties: Properties;
  subject: string;
  object: string | null;
  contradicts: string[];
  evidence: ReferenceEvidence[];
};

/** The whole graph as plain lists, read with statements that a child could check. */
export type Reference = {
  entities: ReferenceEntity[];
  links: ReferenceLink[];
  claims: ReferenceClaim[];
  sources: Properties[];
  release: { hash: string; loadedAt: string } | null;
};

/** Reads everything there is. */
export async function loadReference(driver: Driver, database: string): Promise<Reference> {
  const rows = async <Row>(statement: string): Promise<Row[]> => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(statement);
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  };
  return {
    entities: await rows(
      "MATCH (n:Entity) RETURN [label IN labels(n) WHERE label <> 'Entity'][0] AS kind, properties(n) AS properties",
    ),
    links: await rows(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS predicate, a.id AS from, b.id AS to, properties(r) AS properties',
    ),
    claims: await rows(
      `MATCH (c:Claim)
       RETURN properties(c) AS properties,
         [(c)-[:SUBJECT]->(s) | s.id][0] AS subject,
         [(c)-[:OBJECT]->(o) | o.id][0] AS object,
         [(c)-[:CONTRADICTS]-(d) | d.id] AS contradicts,
         [(c)-[e:EVIDENCED_BY]->(s) | {source: s.id, properties: properties(e)}] AS evidence`,
    ),
    sources: (await rows<{ properties: Properties }>('MATCH (s:Source) RETURN properties(s) AS properties')).map(
      ({ properties }) => properties,
    ),
    release:
      (
        await rows<{ hash: string; loadedAt: string }>(
          "MATCH (r:Release {id: 'current'}) RETURN r.hash AS hash, r.loadedAt AS loadedAt",
        )
      )[0] ?? null,
  };
}
