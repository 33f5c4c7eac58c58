CALL () {
  CALL () {
    MATCH (stored:Entity {id: $p0}) RETURN stored AS node1
    UNION ALL
    MATCH (stored:Claim {id: $p0}) RETURN stored AS node1
    UNION ALL
    MATCH (stored:Source {id: $p0}) RETURN stored AS node1
  }
  CALL (node1) {
    OPTIONAL MATCH (node1)-[:SUBJECT]->(names1Subject)
    OPTIONAL MATCH (node1)-[:OBJECT]->(names1Object)
    RETURN [names1Subject.name, names1Object.name] AS names1
  }
  CALL (node1) {
    MATCH (node1)-[:CONTRADICTS]-(contradicted1:Claim)
    WITH DISTINCT contradicted1
    WITH contradicted1 ORDER BY contradicted1.id
    CALL (contradicted1) {
      OPTIONAL MATCH (contradicted1)-[:SUBJECT]->(names2Subject)
      OPTIONAL MATCH (contradicted1)-[:OBJECT]->(names2Object)
      RETURN [names2Subject.name, names2Object.name] AS names2
    }
    CALL (contradicted1) {
      MATCH (contradicted1)-[evidence1:EVIDENCED_BY]->(evidence1Source:Source)
      WITH evidence1, evidence1Source ORDER BY evidence1Source.id, evidence1.locator, evidence1.quote
      RETURN collect([evidence1.quote, [evidence1Source.title]]) AS evidence1Row
    }
    RETURN collect([contradicted1.id, [properties(contradicted1), names2], evidence1Row]) AS contradicted1Row
  }
  CALL (node1) {
    MATCH (node1)-[evidence2:EVIDENCED_BY]->(evidence2Source:Source)
    WITH evidence2, evidence2Source ORDER BY evidence2Source.id, evidence2.locator, evidence2.quote
    RETURN collect([evidence2.quote, evidence2.locator, evidence2.verified, [evidence2Source.id, evidence2Source.title]]) AS evidence2Row
  }
  RETURN head(collect([head([label IN labels(node1) WHERE label <> 'Entity']), [properties(node1), names1], contradicted1Row, evidence2Row])) AS node1Row
}
RETURN [node1Row] AS row
