UNWIND [
  {id: 'claim:one', subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]},
  {id: 'claim:two', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', role: 'Head', role: 'Chief'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]},
  {id: 7, claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa'}, evidence: 'none'}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
