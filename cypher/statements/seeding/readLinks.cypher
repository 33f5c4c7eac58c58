// Every link between two entities; its days as text.
// params: none
// row: stored (string), predicate, from, to (strings), properties (map)
MATCH (a:Entity)-[r]->(b:Entity)
RETURN
  elementId(r) AS stored, type(r) AS predicate, a.id AS from, b.id AS to,
  r {.*, sinceMin: toString(r.sinceMin), sinceMax: toString(r.sinceMax), untilMin: toString(r.untilMin), untilMax: toString(r.untilMax)} AS properties
