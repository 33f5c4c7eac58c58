// Joins claims to the claims that they contradict.
// params: rows (list of {id, contradicts})
// row: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (d:Claim {id: row.contradicts})
CREATE (c)-[:CONTRADICTS]->(d)
