// Every entity with its labels.
// params: none
// row: labels (list of strings), properties (map)
MATCH (n:Entity)
RETURN labels(n) AS labels, properties(n) AS properties
