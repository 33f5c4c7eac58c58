// Every entity, in the order of the ids.
// params: none
// row: kind (string), properties (map)
MATCH (n:Entity)
WHERE n.id IS NOT NULL
RETURN [label IN labels(n) WHERE label <> 'Entity'][0] AS kind, properties(n) AS properties
ORDER BY n.id
