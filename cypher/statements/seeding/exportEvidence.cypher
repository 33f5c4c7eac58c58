// Every piece of evidence, in the order of the claims' ids.
// params: none
// row: claim, source (ids), properties (map)
MATCH (c:Claim)
WHERE c.id IS NOT NULL
WITH c
ORDER BY c.id
UNWIND COLLECT {
  MATCH (c)-[e:EVIDENCED_BY]->(s)
  RETURN {source: s.id, properties: properties(e)}
  ORDER BY s.id, e.locator, e.quote
} AS one
RETURN c.id AS claim, one.source AS source, one.properties AS properties
