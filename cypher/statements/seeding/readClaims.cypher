// Every claim with the ids at its ends, its evidence and the claims it contradicts.
// params: none
// row: properties (map), subjects, objects, contradicts (lists of ids), evidence (list of {source, properties})
MATCH (c:Claim)
RETURN
  properties(c) AS properties,
  COLLECT { MATCH (c)-[:SUBJECT]->(n) RETURN n.id } AS subjects,
  COLLECT { MATCH (c)-[:OBJECT]->(n) RETURN n.id } AS objects,
  COLLECT { MATCH (c)-[:CONTRADICTS]->(d) RETURN d.id } AS contradicts,
  COLLECT { MATCH (c)-[e:EVIDENCED_BY]->(s) RETURN {source: s.id, properties: properties(e)} } AS evidence
