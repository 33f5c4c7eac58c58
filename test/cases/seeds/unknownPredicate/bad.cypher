UNWIND [
  {id: 'claim:one', claim: {subject: 'person:sean-duffy', predicate: 'LEDS', object: 'agency:nasa'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]},
  {id: 'claim:two', claim: {subject: 'agency:nasa', predicate: 'STAFF_SIZE', value: '18,000'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
