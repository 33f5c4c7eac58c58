UNWIND [
  {id: 'claim:one', claim: {subject: 'nation:USA', predicate: 'COOPERATES_WITH', object: 'nation:USA'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
