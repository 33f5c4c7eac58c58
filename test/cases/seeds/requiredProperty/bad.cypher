UNWIND [
  {id: 'nation:FRA', nativeName: 'la France'}
] AS row
MERGE (n:Entity:Nation {id: row.id}) SET n += row;

UNWIND [
  {id: 'claim:one', claim: {subject: 'person:sean-duffy', predicate: 'LEADS'}, evidence: [{source: 'source:base-record', locator: 'row 1'}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
