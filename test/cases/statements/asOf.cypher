CALL () {
  MATCH (agency1:Agency)
  WITH agency1 ORDER BY agency1.name, agency1.id LIMIT $p4
  RETURN collect([[agency1.name, COUNT { (agency1)-[counted:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-() WHERE counted.modality <> 'PLANNED' AND counted.sinceMax <= date($p0) AND (NOT counted:LEADS|HOLDS_OFFICE|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|PARTICIPATES_IN|COOPERATES_WITH|PARTY_TO|AFFECTS|GOVERNS OR counted.untilMin >= date($p1)) }, [agency1.id, null, false, false]]]) AS agency1Rows, collect(DISTINCT agency1) AS agency1All
}
CALL (agency1All) {
  UNWIND agency1All AS agency1
  CALL (agency1) {
    MATCH (agency1)<-[link1:LEADS]-(far1:Person)
    WHERE link1.modality <> 'PLANNED' AND link1.sinceMax <= date($p0) AND link1.untilMin >= date($p1)
    WITH link1, far1, agency1 ORDER BY far1.name, link1.id LIMIT $p3
    RETURN [link1.role, link1.since, [far1.name, [far1.id, COUNT { MATCH (far1)-[link2:PARTY_TO|ATTENDED]-(far2:Entity) WHERE (link2.sinceMin IS NULL OR link2.sinceMin <= date($p1)) AND (NOT link2:PARTY_TO OR (link2.untilMax IS NULL OR link2.untilMax >= date($p0))) }, false, false]]] AS far1RowsColumns, far1
  }
  RETURN collect([agency1.id, far1RowsColumns]) AS far1Rows, collect(DISTINCT far1) AS far1All
}
CALL (far1All) {
  UNWIND far1All AS far1
  CALL (far1) {
    MATCH (far1)-[link2:PARTY_TO|ATTENDED]-(far2:Entity)
    WHERE (link2.sinceMin IS NULL OR link2.sinceMin <= date($p1)) AND (NOT link2:PARTY_TO OR (link2.untilMax IS NULL OR link2.untilMax >= date($p0)))
    WITH link2, far2, far1 ORDER BY far2.name, link2.id LIMIT $p2
    RETURN [[head([label IN labels(far2) WHERE label <> 'Entity']), far2.name]] AS far2RowsColumns
  }
  RETURN collect([far1.id, far2RowsColumns]) AS far2Rows
}
RETURN [[[agency1Rows, far1Rows, far2Rows], null, false, false]] AS row
