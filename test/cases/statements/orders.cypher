CALL () {
  MATCH (mission1:Mission)
  WHERE (coalesce(mission1.launchedOnMin < date($p0), mission1.launchedOnMin IS NULL AND date($p0) IS NOT NULL) OR (coalesce(mission1.launchedOnMin = date($p0), mission1.launchedOnMin IS NULL AND date($p0) IS NULL) AND (coalesce(mission1.launchedOnMax < date($p1), mission1.launchedOnMax IS NULL AND date($p1) IS NOT NULL) OR (coalesce(mission1.launchedOnMax = date($p1), mission1.launchedOnMax IS NULL AND date($p1) IS NULL) AND (mission1.name > $p2 OR (mission1.name = $p2 AND mission1.id > $p3))))))
  WITH mission1 ORDER BY mission1.launchedOnMin IS NULL, mission1.launchedOnMin DESC, mission1.launchedOnMax IS NULL, mission1.launchedOnMax DESC, mission1.name, mission1.id LIMIT $p4
  RETURN collect([[toString(mission1.launchedOnMin), toString(mission1.launchedOnMax), mission1.name, mission1.id], [mission1.name, mission1.launchedOn]]) AS mission1Rows
}
CALL () {
  MATCH (agency1:Agency)
  WHERE (COUNT { (agency1)<-[:LEADS]-() } > $p5 OR (COUNT { (agency1)<-[:LEADS]-() } = $p5 AND agency1.id < $p6))
  WITH agency1 ORDER BY COUNT { (agency1)<-[:LEADS]-() }, agency1.id DESC LIMIT $p8
  RETURN collect([[COUNT { (agency1)<-[:LEADS]-() }, agency1.id], [agency1.name, [agency1.id, null, false, false]]]) AS agency1Rows, collect(DISTINCT agency1) AS agency1All
}
CALL (agency1All) {
  UNWIND agency1All AS agency1
  CALL (agency1) {
    MATCH (agency1)<-[link1:LEADS]-(far1:Person)
    WITH link1, far1, agency1 ORDER BY link1.sinceMin IS NULL, link1.sinceMin DESC, link1.sinceMax IS NULL, link1.sinceMax DESC, link1.role, link1.id LIMIT $p7
    RETURN [link1.since, link1.role] AS far1RowsColumns
  }
  RETURN collect([agency1.id, far1RowsColumns]) AS far1Rows
}
RETURN [[mission1Rows, null, EXISTS { MATCH (mission1:Mission) WHERE NOT (coalesce(mission1.launchedOnMin < date($p0), mission1.launchedOnMin IS NULL AND date($p0) IS NOT NULL) OR (coalesce(mission1.launchedOnMin = date($p0), mission1.launchedOnMin IS NULL AND date($p0) IS NULL) AND (coalesce(mission1.launchedOnMax < date($p1), mission1.launchedOnMax IS NULL AND date($p1) IS NOT NULL) OR (coalesce(mission1.launchedOnMax = date($p1), mission1.launchedOnMax IS NULL AND date($p1) IS NULL) AND (mission1.name > $p2 OR (mission1.name = $p2 AND mission1.id > $p3)))))) }, false], [[agency1Rows, far1Rows], null, false, false]] AS row
