UNWIND [
  {id: 'nation:USA', name: 'United States'},
  {id: 'nation:RUS', name: 'Russian Federation'}
] AS row
MERGE (n:Entity:Nation {id: row.id}) SET n += row;

UNWIND [
  {id: 'claim:one', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]},
  {id: 'claim:one', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
