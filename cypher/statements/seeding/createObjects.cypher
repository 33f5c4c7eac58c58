// Joins claims to the entities that are their objects.
// params: rows (list of {id, object})
// row: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (n:Entity {id: row.object})
CREATE (c)-[:OBJECT]->(n)
