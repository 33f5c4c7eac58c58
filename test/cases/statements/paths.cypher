CALL () {
  OPTIONAL MATCH (path1from:Entity {id: $p5})
  OPTIONAL MATCH (path1to:Entity {id: $p6})
  WITH path1from, path1to, [] AS path1Found
  CALL (path1from, path1to, path1Found) {
    WITH * WHERE size(path1Found) < $p2
    MATCH found = SHORTEST 2 GROUPS (path1from) ((near)-[link:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-(far) WHERE (link.sinceMin IS NULL OR link.sinceMin <= date($p1)) AND (NOT link:LEADS|HOLDS_OFFICE|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|PARTICIPATES_IN|COOPERATES_WITH|PARTY_TO|AFFECTS|GOVERNS OR (link.untilMax IS NULL OR link.untilMax >= date($p0))) AND NOT near.id IN $p4){1,2} (path1to)
    WITH found, [entity IN nodes(found) | entity.id] AS ids, [link IN relationships(found) | link.id] AS links
    WHERE length(found) <= $p3 AND all(place IN range(0, size(ids) - 1) WHERE NOT ids[place] IN ids[place + 1..]) AND all(beginning IN [beginning IN relationships(found) WHERE beginning.sinceMin IS NOT NULL] WHERE all(ending IN [ending IN relationships(found) WHERE ending.untilMax IS NOT NULL AND type(ending) IN ['LEADS', 'HOLDS_OFFICE', 'CITIZEN_OF', 'AGENCY_OF', 'MEMBER_OF', 'PART_OF', 'PARTICIPATES_IN', 'COOPERATES_WITH', 'PARTY_TO', 'AFFECTS', 'GOVERNS']] WHERE beginning.sinceMin <= ending.untilMax))
    WITH ids, min(links) AS links
    ORDER BY size(ids), ids LIMIT $p2
    RETURN collect([ids, links]) AS more
  }
  WITH path1from, path1to, CASE WHEN size(path1Found) < size(more) THEN more ELSE path1Found END AS path1Found
  CALL (path1from, path1to, path1Found) {
    WITH * WHERE size(path1Found) < $p2 AND 3 <= $p3
    MATCH found = SHORTEST 3 GROUPS (path1from) ((near)-[link:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-(far) WHERE (link.sinceMin IS NULL OR link.sinceMin <= date($p1)) AND (NOT link:LEADS|HOLDS_OFFICE|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|PARTICIPATES_IN|COOPERATES_WITH|PARTY_TO|AFFECTS|GOVERNS OR (link.untilMax IS NULL OR link.untilMax >= date($p0))) AND NOT near.id IN $p4){1,3} (path1to)
    WITH found, [entity IN nodes(found) | entity.id] AS ids, [link IN relationships(found) | link.id] AS links
    WHERE all(place IN range(0, size(ids) - 1) WHERE NOT ids[place] IN ids[place + 1..]) AND all(beginning IN [beginning IN relationships(found) WHERE beginning.sinceMin IS NOT NULL] WHERE all(ending IN [ending IN relationships(found) WHERE ending.untilMax IS NOT NULL AND type(ending) IN ['LEADS', 'HOLDS_OFFICE', 'CITIZEN_OF', 'AGENCY_OF', 'MEMBER_OF', 'PART_OF', 'PARTICIPATES_IN', 'COOPERATES_WITH', 'PARTY_TO', 'AFFECTS', 'GOVERNS']] WHERE beginning.sinceMin <= ending.untilMax))
    WITH ids, min(links) AS links
    ORDER BY size(ids), ids LIMIT $p2
    RETURN collect([ids, links]) AS more
  }
  WITH path1from, path1to, CASE WHEN size(path1Found) < size(more) THEN more ELSE path1Found END AS path1Found
  CALL (path1from, path1to, path1Found) {
    WITH * WHERE size(path1Found) < $p2 AND 4 <= $p3
    MATCH found = SHORTEST 4 GROUPS (path1from) ((near)-[link:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-(far) WHERE (link.sinceMin IS NULL OR link.sinceMin <= date($p1)) AND (NOT link:LEADS|HOLDS_OFFICE|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|PARTICIPATES_IN|COOPERATES_WITH|PARTY_TO|AFFECTS|GOVERNS OR (link.untilMax IS NULL OR link.untilMax >= date($p0))) AND NOT near.id IN $p4){1,4} (path1to)
    WITH found, [entity IN nodes(found) | entity.id] AS ids, [link IN relationships(found) | link.id] AS links
    WHERE all(place IN range(0, size(ids) - 1) WHERE NOT ids[place] IN ids[place + 1..]) AND all(beginning IN [beginning IN relationships(found) WHERE beginning.sinceMin IS NOT NULL] WHERE all(ending IN [ending IN relationships(found) WHERE ending.untilMax IS NOT NULL AND type(ending) IN ['LEADS', 'HOLDS_OFFICE', 'CITIZEN_OF', 'AGENCY_OF', 'MEMBER_OF', 'PART_OF', 'PARTICIPATES_IN', 'COOPERATES_WITH', 'PARTY_TO', 'AFFECTS', 'GOVERNS']] WHERE beginning.sinceMin <= ending.untilMax))
    WITH ids, min(links) AS links
    ORDER BY size(ids), ids LIMIT $p2
    RETURN collect([ids, links]) AS more
  }
  WITH path1from, path1to, CASE WHEN size(path1Found) < size(more) THEN more ELSE path1Found END AS path1Found
  CALL (path1from, path1to, path1Found) {
    WITH * WHERE size(path1Found) < $p2 AND 5 <= $p3
    MATCH found = SHORTEST 5 GROUPS (path1from) ((near)-[link:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-(far) WHERE (link.sinceMin IS NULL OR link.sinceMin <= date($p1)) AND (NOT link:LEADS|HOLDS_OFFICE|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|PARTICIPATES_IN|COOPERATES_WITH|PARTY_TO|AFFECTS|GOVERNS OR (link.untilMax IS NULL OR link.untilMax >= date($p0))) AND NOT near.id IN $p4){1,5} (path1to)
    WITH found, [entity IN nodes(found) | entity.id] AS ids, [link IN relationships(found) | link.id] AS links
    WHERE all(place IN range(0, size(ids) - 1) WHERE NOT ids[place] IN ids[place + 1..]) AND all(beginning IN [beginning IN relationships(found) WHERE beginning.sinceMin IS NOT NULL] WHERE all(ending IN [ending IN relationships(found) WHERE ending.untilMax IS NOT NULL AND type(ending) IN ['LEADS', 'HOLDS_OFFICE', 'CITIZEN_OF', 'AGENCY_OF', 'MEMBER_OF', 'PART_OF', 'PARTICIPATES_IN', 'COOPERATES_WITH', 'PARTY_TO', 'AFFECTS', 'GOVERNS']] WHERE beginning.sinceMin <= ending.untilMax))
    WITH ids, min(links) AS links
    ORDER BY size(ids), ids LIMIT $p2
    RETURN collect([ids, links]) AS more
  }
  WITH path1from, path1to, CASE WHEN size(path1Found) < size(more) THEN more ELSE path1Found END AS path1Found
  CALL (path1Found) {
    UNWIND range(0, size(path1Found) - 1) AS path1Place
    WITH path1Found, path1Place ORDER BY path1Place LIMIT $p2 - 1
    CALL (path1Found, path1Place) {
      UNWIND range(0, size(path1Found[path1Place][0]) - 1) AS entity1Place
      MATCH (entity1:Entity {id: path1Found[path1Place][0][entity1Place]})
      WITH entity1, entity1Place ORDER BY entity1Place
      RETURN collect([head([label IN labels(entity1) WHERE label <> 'Entity']), entity1.id, entity1.name]) AS entity1Rows
    }
    CALL (path1Found, path1Place) {
      UNWIND range(0, size(path1Found[path1Place][1]) - 1) AS link1Place
      MATCH (:Entity {id: path1Found[path1Place][0][link1Place]})-[link1:LEADS|HOLDS_OFFICE|APPOINTED|CITIZEN_OF|AGENCY_OF|MEMBER_OF|PART_OF|SUCCEEDED_BY|PARTICIPATES_IN|COOPERATES_WITH|ATTENDED|DISCUSSED|PARTY_TO|AFFECTS|SIGNED|RATIFIED|GOVERNS|FLEW_ON|FLOWN_BY|VISITED|COMMANDED|VOTED|SAID|ABOUT]-(:Entity)
      WHERE link1.id = path1Found[path1Place][1][link1Place]
      WITH link1, link1Place ORDER BY link1Place
      CALL (link1) {
        MATCH (claim1:Claim {id: link1.id})
        CALL (claim1) {
          OPTIONAL MATCH (claim1)-[:SUBJECT]->(names1Subject)
          OPTIONAL MATCH (claim1)-[:OBJECT]->(names1Object)
          RETURN [names1Subject.name, names1Object.name] AS names1
        }
        RETURN head(collect([[properties(claim1), names1]])) AS claim1Row
      }
      RETURN collect([link1.id, type(link1), claim1Row]) AS link1Rows
    }
    RETURN collect([size(path1Found[path1Place][1]), entity1Rows, link1Rows]) AS pathNodes1Rows
  }
  RETURN [size(path1Found), pathNodes1Rows] AS path1Row
}
RETURN [path1Row] AS row
