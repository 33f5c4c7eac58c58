UNWIND [
  {id: 'agency:esa', name: 'ESA', aliases: 'European Space Agency', founded: 1975}
] AS row
MERGE (n:Entity:Agency {id: row.id}) SET n += row;

UNWIND [
  {id: 'claim:one', claim: {subject: 'person:sean-duffy', predicate: 'LEADS', object: 'agency:nasa', acting: 'yes'}, evidence: [{source: 'source:base-record', locator: 'row 1', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
