// Every link between two entities.
// params: none
// row: stored (string), predicate, from, to (strings), properties (map)
MATCH (a:Entity)-[r]->(b:Entity)
RETURN
  elementId(r) AS stored, type(r) AS predicate, a.id AS from, b.id AS to,
  properties(r) AS properties
