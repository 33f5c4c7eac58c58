UNWIND [
  {id: 'claim:one', claim: {subject: 'person:sean-dufy', predicate: 'LEADS', object: 'agency:nasa'}, evidence: [{source: 'source:later', locator: 'row 1', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);

UNWIND [
  {id: 'source:later', title: 'A later one', type: 'RECORD'}
] AS row
MERGE (s:Source {id: row.id}) SET s += row;

UNWIND [
  {claim: 'claim:one', contradicts: 'claim:nobody-made-this'}
] AS row
MATCH (a:Claim {id: row.claim}), (b:Claim {id: row.contradicts})
CREATE (a)-[:CONTRADICTS]->(b);
