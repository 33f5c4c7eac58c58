import type { Neo4jSettings } from '@rendezvous/cypher/settings/readSettings.ts';
import neo4j from 'neo4j-driver';

/** A piece of evidence as the database holds it. */
export type Evidence = { readonly title: string; readonly quote: string | null };

export type Graph = {
  ask<Row>(statement: string, parameters?: Record<string, unknown>): Promise<Row[]>;
  /** What the claims of these ids rest on. */
  evidenceOf(claims: readonly string[]): Promise<Evidence[]>;
  close(): Promise<void>;
};

/** Asks the database itself: what a page says is held against what no part of the server or the page has touched. */
export function openGraph({ uri, user, password, database }: Neo4jSettings): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const ask = async <Row>(statement: string, parameters = {}) => {
    const { records } = await driver.executeQuery(statement, parameters, { database: database ?? 'neo4j' });
    return records.map((record) => record.toObject() as Row);
  };
  return {
    ask,
    evidenceOf: (claims) =>
      ask<Evidence>(
        `MATCH (claim:Claim)-[evidence:EVIDENCED_BY]->(source:Source) WHERE claim.id IN $claims
         RETURN source.title AS title, evidence.quote AS quote ORDER BY title, quote`,
        { claims },
      ),
    close: () => driver.close(),
  };
}
