CALL () {
  MATCH (person1:Entity {id: $p0}) WHERE person1:Person
  CALL (person1) {
    MATCH (person1)-[link1:SAID]->(far1:Entity)
    WITH link1, far1, person1 ORDER BY far1.name, link1.id LIMIT $p1
    RETURN collect([CASE WHEN startNode(link1) = person1 THEN 'OUT' ELSE 'IN' END, type(link1), [head([label IN labels(far1) WHERE label <> 'Entity']), far1.id]]) AS far1Rows
  }
  RETURN head(collect([person1.name, [far1Rows, null, false, false]])) AS person1Row
}
CALL () {
  UNWIND range(0, size($p2) - 1) AS entity1Place
  OPTIONAL MATCH (entity1:Entity {id: $p2[entity1Place]})
  WITH entity1, entity1Place ORDER BY entity1Place
  CALL (entity1) {
    MATCH (entity1)<-[:SUBJECT|OBJECT]-(claim1:Claim)
    WITH claim1, entity1 ORDER BY claim1.predicate, claim1.id LIMIT $p3
    RETURN collect([[claim1.id, claim1.value]]) AS claim1Rows
  }
  RETURN collect([entity1 IS NOT NULL, [head([label IN labels(entity1) WHERE label <> 'Entity']), entity1.id, [claim1Rows, null, false, false]]]) AS entity1Rows
}
CALL () {
  MATCH (person2:Person)
  WITH person2 ORDER BY person2.name DESC, person2.id DESC LIMIT $p4
  RETURN collect([[person2.id]]) AS person2Rows
}
RETURN [person1Row, entity1Rows, [person2Rows, null, false, false]] AS row
