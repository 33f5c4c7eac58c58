// Says which seed files are loaded, and since when.
// params: properties (map; its id is 'current')
// row: none
// It is not settled yet (see settleRelease).
MERGE (r:Release {id: 'current'})
SET r = $properties
