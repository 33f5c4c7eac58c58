CALL () {
  MATCH (near:Entity) WHERE near.id IN $p1
  WITH near ORDER BY near.id
  WITH collect(near) AS scene1Asked
  CALL (scene1Asked) {
    UNWIND scene1Asked AS near
    MATCH (near)-[link:ATTENDED|LEADS]->(far:Entity)
    WHERE NOT far IN scene1Asked AND NOT far.id IN $p0 AND far:Person|Meeting
    WITH far, count(DISTINCT link) AS ties ORDER BY ties DESC, far.name, far.id LIMIT $p2
    RETURN collect(far) AS scene1Fresh
  }
  WITH scene1Asked, [near IN scene1Asked WHERE NOT near.id IN $p0] + scene1Fresh AS scene1Drawn
  CALL (scene1Drawn) {
    UNWIND range(0, size(scene1Drawn) - 1) AS entity1Place
    WITH scene1Drawn[entity1Place] AS entity1, entity1Place ORDER BY entity1Place
    CALL (entity1) {
      MATCH (entity1)-[link1:LEADS]->(far1:Agency)
      WITH link1, far1, entity1 ORDER BY far1.name, link1.id LIMIT $p3
      RETURN collect([[far1.shortName]]) AS far1Rows
    }
    RETURN collect([head([label IN labels(entity1) WHERE label <> 'Entity']), entity1.id, entity1.name, [far1Rows, null, false, false]]) AS entity1Rows
  }
  CALL (scene1Asked, scene1Drawn) {
    UNWIND scene1Drawn AS near
    MATCH (near)-[link2:ATTENDED|LEADS]-(far:Entity)
    WHERE (far IN scene1Drawn OR far IN scene1Asked OR far.id IN $p0)
    WITH DISTINCT link2 ORDER BY link2.id
    CALL (link2) {
      WITH startNode(link2) AS from1
      RETURN head(collect([head([label IN labels(from1) WHERE label <> 'Entity']), from1.id])) AS from1Row
    }
    CALL (link2) {
      WITH endNode(link2) AS to1
      RETURN head(collect([head([label IN labels(to1) WHERE label <> 'Entity']), to1.id])) AS to1Row
    }
    RETURN collect([link2.id, from1Row, to1Row]) AS link2Rows
  }
  CALL (scene1Asked, scene1Drawn) {
    UNWIND scene1Asked AS near
    MATCH (near)-[link:ATTENDED|LEADS]->(far:Entity)
    WHERE far:Person|Meeting
    WITH near.id AS id, type(link) AS predicate, CASE WHEN startNode(link) = near THEN 'OUT' ELSE 'IN' END AS direction, head([label IN labels(far) WHERE label <> 'Entity']) AS kind, far, (far IN scene1Drawn OR far IN scene1Asked OR far.id IN $p0) AS isShown
    WITH id, predicate, direction, kind, count(DISTINCT far) AS total, count(DISTINCT CASE WHEN isShown THEN far END) AS shown
    ORDER BY id, predicate, direction, kind
    RETURN collect([id, predicate, direction, kind, total, shown]) AS counts1
  }
  RETURN [entity1Rows, link2Rows, counts1] AS scene1Row
}
RETURN [scene1Row] AS row
