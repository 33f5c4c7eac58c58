// The release that is loaded.
// params: none
// row: properties (map)
MATCH (r:Release {id: 'current'})
RETURN properties(r) AS properties
