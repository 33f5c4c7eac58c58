// Every source, in the order of the ids.
// params: none
// row: properties (map)
MATCH (s:Source)
WHERE s.id IS NOT NULL
RETURN properties(s) AS properties
ORDER BY s.id
