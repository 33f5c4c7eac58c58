// Joins claims to the entities that are their subjects.
// params: rows (list of {id, subject})
// row: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (n:Entity {id: row.subject})
CREATE (c)-[:SUBJECT]->(n)
