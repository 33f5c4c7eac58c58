// Takes the release away.
// params: none
// row: none
MATCH (r:Release)
DELETE r
