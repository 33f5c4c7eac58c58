// Makes claims with their ends and their evidence: all at once, so that no claim has to be found again.
// params: rows (list of {properties, subject, object, evidence: list of {source, properties}}; properties hold the id, object may be null)
// row: none
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
CREATE (c:Claim)-[:SUBJECT]->(s)
SET c = row.properties
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
