UNWIND [
  {id: 'claim:one', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', since: '2025-02-30'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]},
  {id: 'claim:two', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', since: '2025-07', until: '2024'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]},
  {id: 'claim:three', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', since: '..'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]},
  {id: 'claim:four', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', since: '9 July 2025'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
