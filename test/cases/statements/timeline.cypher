CALL () {
  MATCH (near1:Entity)-[link1:ATTENDED|LEADS|COOPERATES_WITH]-(:Entity)
  WHERE near1.id IN $p0 AND coalesce(CASE WHEN link1:ATTENDED THEN link1.sinceMax ELSE link1.untilMax END >= date($p1), true) AND coalesce(link1.sinceMin <= date($p2), true)
  WITH CASE WHEN link1.sinceMin.year = link1.sinceMax.year THEN link1.sinceMin.year END AS group1, count(DISTINCT link1) AS size ORDER BY group1
  RETURN collect([group1, size]) AS group1All
}
CALL (group1All) {
  WITH [one IN group1All WHERE one[0] IS NOT NULL][-100..] AS shown
  UNWIND range(0, size(shown) - 1) AS place
  WITH shown[place][0] AS group1, shown[place][1] AS group1Size, place ORDER BY place
  RETURN collect([toString(group1), group1Size]) AS group1Rows1
}
CALL () {
  MATCH (near1:Entity)-[link1:ATTENDED|LEADS|COOPERATES_WITH]-(:Entity)
  WHERE near1.id IN $p0 AND coalesce(CASE WHEN link1:ATTENDED THEN link1.sinceMax ELSE link1.untilMax END >= date($p1), true) AND coalesce(link1.sinceMin <= date($p2), true) AND (coalesce(link1.sinceMin > date($p3), link1.sinceMin IS NULL AND date($p3) IS NOT NULL) OR (coalesce(link1.sinceMin = date($p3), link1.sinceMin IS NULL AND date($p3) IS NULL) AND (coalesce(link1.sinceMax > date($p4), link1.sinceMax IS NULL AND date($p4) IS NOT NULL) OR (coalesce(link1.sinceMax = date($p4), link1.sinceMax IS NULL AND date($p4) IS NULL) AND link1.id > $p5))))
  WITH DISTINCT link1 ORDER BY link1.sinceMin, link1.sinceMax, link1.id LIMIT $p6
  CALL (link1) {
    WITH startNode(link1) AS from1
    RETURN head(collect([head([label IN labels(from1) WHERE label <> 'Entity']), from1.name])) AS from1Row
  }
  CALL (link1) {
    WITH endNode(link1) AS to1
    RETURN head(collect([head([label IN labels(to1) WHERE label <> 'Entity']), to1.name])) AS to1Row
  }
  CALL (link1) {
    MATCH (claim1:Claim {id: link1.id})
    CALL (claim1) {
      OPTIONAL MATCH (claim1)-[:SUBJECT]->(names1Subject)
      OPTIONAL MATCH (claim1)-[:OBJECT]->(names1Object)
      RETURN [names1Subject.name, names1Object.name] AS names1
    }
    RETURN head(collect([[properties(claim1), names1]])) AS claim1Row
  }
  RETURN collect([[toString(link1.sinceMin), toString(link1.sinceMax), link1.id], [type(link1), link1.since, link1.until, from1Row, to1Row, claim1Row]]) AS link1Rows
}
RETURN [[link1Rows, COUNT { MATCH (near1:Entity)-[link1:ATTENDED|LEADS|COOPERATES_WITH]-(:Entity) WHERE near1.id IN $p0 AND coalesce(CASE WHEN link1:ATTENDED THEN link1.sinceMax ELSE link1.untilMax END >= date($p1), true) AND coalesce(link1.sinceMin <= date($p2), true) RETURN DISTINCT link1 }, EXISTS { MATCH (near1:Entity)-[link1:ATTENDED|LEADS|COOPERATES_WITH]-(:Entity) WHERE near1.id IN $p0 AND coalesce(CASE WHEN link1:ATTENDED THEN link1.sinceMax ELSE link1.untilMax END >= date($p1), true) AND coalesce(link1.sinceMin <= date($p2), true) AND NOT (coalesce(link1.sinceMin > date($p3), link1.sinceMin IS NULL AND date($p3) IS NOT NULL) OR (coalesce(link1.sinceMin = date($p3), link1.sinceMin IS NULL AND date($p3) IS NULL) AND (coalesce(link1.sinceMax > date($p4), link1.sinceMax IS NULL AND date($p4) IS NOT NULL) OR (coalesce(link1.sinceMax = date($p4), link1.sinceMax IS NULL AND date($p4) IS NULL) AND link1.id > $p5)))) }, false, [coalesce(head([one IN group1All WHERE one[0] IS NULL | one[1]]), 0), group1Rows1]]] AS row
