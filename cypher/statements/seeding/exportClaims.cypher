// Every claim with its evidence and the claims it contradicts, in the order of the ids.
// params: none
// row: properties (map), evidence (list of {source, properties}), contradicts (list of ids)
MATCH (c:Claim)
WHERE c.id IS NOT NULL
WITH c
ORDER BY c.id
RETURN
  properties(c) AS properties,
  COLLECT {
    MATCH (c)-[e:EVIDENCED_BY]->(s)
    RETURN {source: s.id, properties: properties(e)}
    ORDER BY s.id, e.locator, e.quote
  } AS evidence,
  COLLECT { MATCH (c)-[:CONTRADICTS]->(d) RETURN d.id AS id ORDER BY id } AS contradicts
