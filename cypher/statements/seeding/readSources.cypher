// Every source.
// params: none
// row: properties (map)
MATCH (s:Source)
RETURN properties(s) AS properties
