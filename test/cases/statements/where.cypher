CALL () {
  MATCH (person1:Person)
  WHERE person1:Entity AND person1.id IN $p0
  WITH person1 ORDER BY person1.name, person1.id LIMIT $p1
  RETURN collect([[person1.name]]) AS person1Rows
}
CALL () {
  MATCH (agency1:Agency)
  WHERE agency1.name = $p2
  WITH agency1 ORDER BY agency1.name, agency1.id LIMIT $p3
  RETURN collect([[agency1.id]]) AS agency1Rows
}
CALL () {
  MATCH (mission1:Mission)
  WHERE mission1.launchedOnMax < date($p4) AND mission1.launchedOnMin > date($p5)
  WITH mission1 ORDER BY mission1.name, mission1.id LIMIT $p6
  RETURN collect([[mission1.name]]) AS mission1Rows
}
CALL () {
  MATCH (agency2:Agency)
  WHERE EXISTS { MATCH (agency2)<-[link1:LEADS]-(far1:Person) WHERE (link1.sinceMin IS NULL OR link1.sinceMin <= date($p8)) AND (link1.untilMax IS NULL OR link1.untilMax >= date($p7)) AND (link1.sinceMin >= date($p9) AND link1.sinceMax <= date($p10)) AND NOT EXISTS { MATCH (far1)-[link2:CITIZEN_OF]->(far2:Nation) WHERE (link2.sinceMin IS NULL OR link2.sinceMin <= date($p8)) AND (link2.untilMax IS NULL OR link2.untilMax >= date($p7)) AND far2:Entity AND far2.id = $p11 } }
  WITH agency2 ORDER BY agency2.name, agency2.id LIMIT $p15
  RETURN collect([[agency2.name, [agency2.id, COUNT { MATCH (agency2)<-[link3:LEADS]-(far3:Person) WHERE (link3.sinceMin IS NULL OR link3.sinceMin <= date($p8)) AND (link3.untilMax IS NULL OR link3.untilMax >= date($p7)) AND NOT coalesce(toLower(link3.role) CONTAINS $p12, false) AND link3.verified = $p13 }, false, false]]]) AS agency2Rows, collect(DISTINCT agency2) AS agency2All
}
CALL (agency2All) {
  UNWIND agency2All AS agency2
  CALL (agency2) {
    MATCH (agency2)<-[link3:LEADS]-(far3:Person)
    WHERE (link3.sinceMin IS NULL OR link3.sinceMin <= date($p8)) AND (link3.untilMax IS NULL OR link3.untilMax >= date($p7)) AND NOT coalesce(toLower(link3.role) CONTAINS $p12, false) AND link3.verified = $p13
    WITH link3, far3, agency2 ORDER BY far3.name, link3.id LIMIT $p14
    RETURN [link3.role] AS far3RowsColumns
  }
  RETURN collect([agency2.id, far3RowsColumns]) AS far3Rows
}
RETURN [[person1Rows, null, false, false], [agency1Rows, null, false, false], [mission1Rows, COUNT { MATCH (mission1:Mission) WHERE mission1.launchedOnMax < date($p4) AND mission1.launchedOnMin > date($p5) }, false, false], [[agency2Rows, far3Rows], null, false, false]] AS row
