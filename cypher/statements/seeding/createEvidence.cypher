// Joins claims to their sources.
// params: rows (list of {id, source, properties})
// row: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (s:Source {id: row.source})
CREATE (c)-[e:EVIDENCED_BY]->(s)
SET e = row.properties
