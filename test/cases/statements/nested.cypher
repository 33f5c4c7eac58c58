CALL () {
  MATCH (nation1:Nation)
  WHERE (nation1.name > $p0 OR (nation1.name = $p0 AND nation1.id > $p1))
  WITH nation1 ORDER BY nation1.name, nation1.id LIMIT $p4
  RETURN collect([[nation1.name, nation1.id], [nation1.name, [nation1.id, COUNT { (nation1)<-[:AGENCY_OF]-() }, false, false]]]) AS nation1Rows, collect(DISTINCT nation1) AS nation1All
}
CALL (nation1All) {
  UNWIND nation1All AS nation1
  CALL (nation1) {
    MATCH (nation1)<-[link1:AGENCY_OF]-(far1:Agency)
    WITH link1, far1, nation1 ORDER BY far1.name, link1.id LIMIT $p3
    RETURN [[far1.name, [far1.id, null, false, false]]] AS far1RowsColumns, far1
  }
  RETURN collect([nation1.id, far1RowsColumns]) AS far1Rows, collect(DISTINCT far1) AS far1All
}
CALL (far1All) {
  UNWIND far1All AS far1
  CALL (far1) {
    MATCH (far1)<-[link2:LEADS]-(far2:Person)
    WITH link2, far2, far1 ORDER BY far2.name DESC, link2.id DESC LIMIT $p2
    CALL (link2) {
      MATCH (claim1:Claim {id: link2.id})
      CALL (claim1) {
        MATCH (claim1)-[evidence1:EVIDENCED_BY]->(evidence1Source:Source)
        WITH evidence1, evidence1Source ORDER BY evidence1Source.id, evidence1.locator, evidence1.quote
        RETURN collect([evidence1.quote]) AS evidence1Row
      }
      RETURN head(collect([evidence1Row])) AS claim1Row
    }
    RETURN [link2.role, link2.since, claim1Row, [far2.name]] AS far2RowsColumns
  }
  RETURN collect([far1.id, far2RowsColumns]) AS far2Rows
}
RETURN [[[nation1Rows, far1Rows, far2Rows], COUNT { MATCH (nation1:Nation) }, EXISTS { MATCH (nation1:Nation) WHERE NOT (nation1.name > $p0 OR (nation1.name = $p0 AND nation1.id > $p1)) }, false]] AS row
