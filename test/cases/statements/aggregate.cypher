CALL () {
  MATCH (mission1:Mission)
  WHERE (mission1.launchedOnMin >= date($p2) AND mission1.launchedOnMax <= date($p3))
  OPTIONAL MATCH (mission1)-[group1Link:VISITED]->(group1Far:Program)
  WHERE (group1Link.sinceMin IS NULL OR group1Link.sinceMin <= date($p1))
  WITH group1Far AS group1, count(DISTINCT mission1) AS size ORDER BY size DESC, group1.name, group1.id
  RETURN collect([group1, size]) AS group1All
}
CALL (group1All) {
  WITH [one IN group1All WHERE one[0] IS NOT NULL][..100] AS shown
  UNWIND range(0, size(shown) - 1) AS place
  WITH shown[place][0] AS group1, shown[place][1] AS group1Size, place ORDER BY place
  RETURN collect([group1.id, group1Size]) AS group1Rows1
}
CALL () {
  MATCH (mission1:Mission)
  WHERE (mission1.launchedOnMin >= date($p2) AND mission1.launchedOnMax <= date($p3))
  WITH CASE WHEN mission1.launchedOnMin.year = mission1.launchedOnMax.year THEN mission1.launchedOnMin.year END AS group2, count(DISTINCT mission1) AS size ORDER BY group2
  RETURN collect([group2, size]) AS group2All
}
CALL (group2All) {
  WITH [one IN group2All WHERE one[0] IS NOT NULL][-100..] AS shown
  UNWIND range(0, size(shown) - 1) AS place
  WITH shown[place][0] AS group2, shown[place][1] AS group2Size, place ORDER BY place
  RETURN collect([toString(group2), group2Size]) AS group2Rows1
}
CALL () {
  MATCH (mission1:Mission)
  WHERE (mission1.launchedOnMin >= date($p2) AND mission1.launchedOnMax <= date($p3))
  OPTIONAL MATCH (mission1)-[group3Link:FLOWN_BY]->(group3Far:Entity)
  WHERE (group3Link.sinceMin IS NULL OR group3Link.sinceMin <= date($p1))
  WITH group3Far AS group3, count(DISTINCT mission1) AS size ORDER BY size DESC, group3.name, group3.id
  RETURN collect([group3, size]) AS group3All
}
CALL (group3All) {
  WITH [one IN group3All WHERE one[0] IS NOT NULL][..100] AS shown
  UNWIND range(0, size(shown) - 1) AS place
  WITH shown[place][0] AS group3, shown[place][1] AS group3Size, place ORDER BY place
  RETURN collect([group3Size, [head([label IN labels(group3) WHERE label <> 'Entity']), group3.name, COUNT { (group3)-[counted:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-() WHERE (counted.sinceMin IS NULL OR counted.sinceMin <= date($p1)) AND (NOT counted:LEADS|HOLDS_OFFICE|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|PARTICIPATES_IN|COOPERATES_WITH|PARTY_TO|AFFECTS|GOVERNS OR (counted.untilMax IS NULL OR counted.untilMax >= date($p0))) }]]) AS group3Rows1
}
RETURN [[null, COUNT { MATCH (mission1:Mission) WHERE (mission1.launchedOnMin >= date($p2) AND mission1.launchedOnMax <= date($p3)) }, false, false, [coalesce(head([one IN group1All WHERE one[0] IS NULL | one[1]]), 0), group1Rows1], [size([one IN group2All WHERE one[0] IS NOT NULL]), group2Rows1], [coalesce(head([one IN group3All WHERE one[0] IS NULL | one[1]]), 0), group3Rows1]]] AS row
