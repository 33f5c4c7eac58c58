// Makes claims.
// params: rows (list of {properties}; properties hold the id)
// row: none
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row.properties
