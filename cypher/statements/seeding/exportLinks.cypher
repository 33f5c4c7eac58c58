// Every link, in the order of the ids of the entities it goes from; its days as text.
// params: none
// row: predicate, from, to (strings), properties (map)
MATCH (a:Entity)
WHERE a.id IS NOT NULL
WITH a
ORDER BY a.id
UNWIND COLLECT {
  MATCH (a)-[r]->(b:Entity)
  RETURN {
    predicate: type(r), to: b.id,
    properties: r {.*, sinceMin: toString(r.sinceMin), sinceMax: toString(r.sinceMax), untilMin: toString(r.untilMin), untilMax: toString(r.untilMax)}
  } AS link
  ORDER BY r.id
} AS link
RETURN link.predicate AS predicate, a.id AS from, link.to AS to, link.properties AS properties
