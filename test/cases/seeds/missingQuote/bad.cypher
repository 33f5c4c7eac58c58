UNWIND [
  {id: 'claim:one', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa'}, evidence: [{source: 'source:base-article', locator: 'L1', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
