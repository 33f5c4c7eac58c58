// The constraints and indexes that are there and filled, by name.
// params: none
// row: names (list of strings)
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN collect(name) AS names
