UNWIND [
  {id: 'person:dmitry-bakanov', name: 'Dmitry Bakanov'},
  {id: 'person:d-bakanov', name: 'Dmitri Bakanow', nativeName: 'Дмитрий Баканов'},
  {id: 'person:s-krikalev', name: 'Sergei Krikalev'},
  {id: 'person:krikalyov', name: 'S. Krikalyov'},
  {id: 'person:mark-kelly', name: 'Mark Kelly'},
  {id: 'person:scott-kelly', name: 'Scott Kelly'}
] AS row
MERGE (n:Entity:Person {id: row.id}) SET n += row;
UNWIND [{id: 'mission:sts-60', name: 'STS-60'}] AS row MERGE (n:Entity:Mission {id: row.id}) SET n += row;
UNWIND [
  {id: 'claim:a', claim: {subject: 'person:s-krikalev', predicate: 'FLEW_ON', object: 'mission:sts-60', direction: 'BOTH'}, evidence: [{source: 'source:base-record', verified: true}]},
  {id: 'claim:b', claim: {subject: 'person:krikalyov', predicate: 'FLEW_ON', object: 'mission:sts-60', direction: 'BOTH'}, evidence: [{source: 'source:base-record', verified: true}]},
  {id: 'claim:c', claim: {subject: 'person:mark-kelly', predicate: 'FLEW_ON', object: 'mission:sts-60', direction: 'UP'}, evidence: [{source: 'source:base-record', verified: true}]},
  {id: 'claim:d', claim: {subject: 'person:scott-kelly', predicate: 'FLEW_ON', object: 'mission:sts-60', direction: 'DOWN'}, evidence: [{source: 'source:base-record', verified: true}]}
] AS row
MERGE (c:Claim {id: row.id}) SET c += row.claim
WITH c, row UNWIND row.evidence AS e
MATCH (s:Source {id: e.source})
CREATE (c)-[:EVIDENCED_BY {quote: e.quote, locator: e.locator, verified: e.verified}]->(s);
