CALL () {
  MATCH (claim1:Claim)
  WHERE claim1.predicate = $p0 AND claim1.confidence = $p1 AND EXISTS { MATCH (claim1)-[evidence1:EVIDENCED_BY]->(evidence1Source:Source) WHERE evidence1.verified = $p2 }
  WITH claim1 ORDER BY claim1.predicate, claim1.id LIMIT $p3
  CALL (claim1) {
    OPTIONAL MATCH (claim1)-[:SUBJECT]->(names1Subject)
    OPTIONAL MATCH (claim1)-[:OBJECT]->(names1Object)
    RETURN [names1Subject.name, names1Object.name] AS names1
  }
  RETURN collect([[[properties(claim1), names1]]]) AS claim1Rows
}
CALL () {
  MATCH (source1:Source)
  WHERE toLower(source1.title) STARTS WITH $p4 AND (source1.publishedOnMin >= date($p5) AND source1.publishedOnMax <= date($p6))
  WITH source1 ORDER BY source1.title, source1.id LIMIT $p9
  RETURN collect([[source1.title, [source1.id, COUNT { MATCH (source1)<-[:EVIDENCED_BY]-(claim2:Claim) WHERE coalesce(claim2.modality <> $p7, true) RETURN DISTINCT claim2 }, false, false]]]) AS source1Rows, collect(DISTINCT source1) AS source1All
}
CALL (source1All) {
  UNWIND source1All AS source1
  CALL (source1) {
    MATCH (source1)<-[:EVIDENCED_BY]-(claim2:Claim)
    WHERE coalesce(claim2.modality <> $p7, true)
    WITH DISTINCT claim2, source1 ORDER BY claim2.predicate, claim2.id LIMIT $p8
    CALL (claim2) {
      OPTIONAL MATCH (claim2)-[:SUBJECT]->(names2Subject)
      OPTIONAL MATCH (claim2)-[:OBJECT]->(names2Object)
      RETURN [names2Subject.name, names2Object.name] AS names2
    }
    RETURN [[[properties(claim2), names2]]] AS claim2RowsColumns
  }
  RETURN collect([source1.id, claim2RowsColumns]) AS claim2Rows
}
RETURN [[claim1Rows, COUNT { MATCH (claim1:Claim) WHERE claim1.predicate = $p0 AND claim1.confidence = $p1 AND EXISTS { MATCH (claim1)-[evidence1:EVIDENCED_BY]->(evidence1Source:Source) WHERE evidence1.verified = $p2 } }, false, false], [[source1Rows, claim2Rows], null, false, false]] AS row
