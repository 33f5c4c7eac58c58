// Joins claims that are there to their ends and their evidence.
// params: rows (as of createClaims)
// row: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.properties.id})
MATCH (s:Entity {id: row.subject})
CREATE (c)-[:SUBJECT]->(s)
WITH c, row
CALL (c, row) {
  MATCH (o:Entity {id: row.object})
  CREATE (c)-[:OBJECT]->(o)
}
CALL (c, row) {
  UNWIND row.evidence AS one
  MATCH (e:Source {id: one.source})
  CREATE (c)-[r:EVIDENCED_BY]->(e)
  SET r = one.properties
}
