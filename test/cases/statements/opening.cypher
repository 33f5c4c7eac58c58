CALL () {
  MATCH (:Source {id: $p0})<-[:EVIDENCED_BY]-(:Claim)-[:SUBJECT|OBJECT]->(near:Entity)
  WITH DISTINCT near ORDER BY near.id LIMIT $p1
  WITH collect(near) AS scene1Asked
  WITH scene1Asked, scene1Asked AS scene1Drawn
  CALL (scene1Drawn) {
    UNWIND range(0, size(scene1Drawn) - 1) AS entity1Place
    WITH scene1Drawn[entity1Place] AS entity1, entity1Place ORDER BY entity1Place
    RETURN collect([head([label IN labels(entity1) WHERE label <> 'Entity']), entity1.id, entity1.name, COUNT { (entity1)-[:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-() }]) AS entity1Rows
  }
  CALL (scene1Asked, scene1Drawn) {
    UNWIND scene1Drawn AS near
    MATCH (near)-[link1:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-(far:Entity)
    WHERE (far IN scene1Drawn)
    WITH DISTINCT link1 ORDER BY link1.id
    CALL (link1) {
      WITH startNode(link1) AS from1
      RETURN head(collect([head([label IN labels(from1) WHERE label <> 'Entity']), from1.id])) AS from1Row
    }
    CALL (link1) {
      WITH endNode(link1) AS to1
      RETURN head(collect([head([label IN labels(to1) WHERE label <> 'Entity']), to1.id])) AS to1Row
    }
    RETURN collect([link1.id, type(link1), link1.sign, link1.modality, link1.verified, from1Row, to1Row]) AS link1Rows
  }
  CALL (scene1Asked, scene1Drawn) {
    UNWIND scene1Asked AS near
    MATCH (near)-[link:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-(far:Entity)
    WITH near.id AS id, type(link) AS predicate, CASE WHEN startNode(link) = near THEN 'OUT' ELSE 'IN' END AS direction, head([label IN labels(far) WHERE label <> 'Entity']) AS kind, far, (far IN scene1Drawn OR far IN scene1Asked) AS isShown
    WITH id, predicate, direction, kind, count(DISTINCT far) AS total, count(DISTINCT CASE WHEN isShown THEN far END) AS shown
    ORDER BY id, predicate, direction, kind
    RETURN collect([id, predicate, direction, kind, total, shown]) AS counts1
  }
  RETURN [entity1Rows, link1Rows, counts1] AS scene1Row
}
CALL () {
  OPTIONAL MATCH (release1:Release {id: 'current'})
  RETURN [release1.hash, release1.loadedAt, release1.coverage, [COUNT { (:Person) }, COUNT { (:Agency) }, COUNT { (:Nation) }, COUNT { (:Program) }, COUNT { (:Disagreement) }, COUNT { (:Meeting) }, COUNT { (:Agreement) }, COUNT { (:Mission) }, COUNT { (:Resolution) }, COUNT { (:Statement) }], []] AS release1Row
}
RETURN [scene1Row, release1Row] AS row
