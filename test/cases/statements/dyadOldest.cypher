CALL () {
  OPTIONAL MATCH (dyad1A:Entity {id: $p2})
  OPTIONAL MATCH (dyad1B:Entity {id: $p3})
  CALL (dyad1A, dyad1B) {
    CALL (dyad1A, dyad1B) {
      UNWIND [true, false] AS isA
      WITH isA, CASE WHEN isA THEN dyad1A ELSE dyad1B END AS near
      CALL (near) {
        MATCH (near)-[link:PARTY_TO]->(far:Entity)
        WHERE (link.sinceMin IS NULL OR link.sinceMin <= date($p1)) AND (link.untilMax IS NULL OR link.untilMax >= date($p0))
        RETURN link, far
        UNION
        MATCH (near)<-[tie:AGENCY_OF]-(:Agency)-[link:PARTY_TO]->(far:Entity)
        WHERE coalesce(tie.sinceMin <= link.sinceMax, true) AND coalesce(tie.untilMax >= link.sinceMin, true) AND (link.sinceMin IS NULL OR link.sinceMin <= date($p1)) AND (link.untilMax IS NULL OR link.untilMax >= date($p0))
        RETURN link, far
      }
      WITH far AS shared, link, collect(DISTINCT isA) AS sides WHERE size(sides) = 1
      WITH shared, link, head(sides) AS isA ORDER BY link.sinceMin, link.id
      WITH shared, isA, collect(link) AS links, max(CASE WHEN link.until = '..' THEN date('9999-12-31') ELSE link.untilMax END) AS end ORDER BY isA DESC
      WITH shared, collect([links, end]) AS sides WHERE size(sides) = 2
      WITH shared, sides[0][0] AS ofA, sides[1][0] AS ofB, sides[0][1] AS endA, sides[1][1] AS endB
      WITH shared, ofA, ofB, CASE
          WHEN head(ofA).sinceMin <= head(ofB).sinceMin THEN head(ofB)
          WHEN head(ofB).sinceMin < head(ofA).sinceMin THEN head(ofA)
        END AS begin, CASE
          WHEN endA <= endB THEN endA
          WHEN endB < endA THEN endB
          WHEN coalesce(endA, endB) < date('9999-12-31') THEN coalesce(endA, endB)
        END AS end
      CALL (shared) {
        MATCH (shared)<-[party:PARTY_TO]-(who:Entity)
        WHERE (party.sinceMin IS NULL OR party.sinceMin <= date($p1)) AND (party.untilMax IS NULL OR party.untilMax >= date($p0))
        RETURN collect(party) AS parties, collect(CASE WHEN NOT who:Person THEN party END) AS heard
      }
      WITH *, [one IN heard WHERE NOT one IN ofA AND NOT one IN ofB] AS others
      WITH *, [one IN ofA WHERE one.stance IN ['SUPPORTS', 'OPPOSES']] AS takenByA
      WITH *, [one IN ofB WHERE one.stance IN ['SUPPORTS', 'OPPOSES']] AS takenByB
      WITH *, [one IN others WHERE one.stance IN ['SUPPORTS', 'OPPOSES']] AS takenByOthers
      WITH *, CASE
          WHEN any(one IN takenByA WHERE any(other IN takenByB WHERE one.stance <> other.stance AND coalesce(one.towards, '') = coalesce(other.towards, ''))) THEN 'CONFLICT'
          WHEN shared.type = 'INCIDENT' AND all(one IN parties WHERE coalesce(one.stance, '') <> 'OPPOSES') THEN 'INCIDENT'
          WHEN size(takenByA) > 0 AND size(takenByB) > 0 THEN 'UNOPPOSED'
          WHEN any(one IN ofA WHERE any(other IN ofB WHERE coalesce(one.side = other.side, false))) THEN 'UNOPPOSED'
          WHEN all(one IN ofA WHERE one.sign = 'NEUTRAL') OR all(one IN ofB WHERE one.sign = 'NEUTRAL') THEN 'UNOPPOSED'
          WHEN any(one IN takenByA + takenByB WHERE all(other IN takenByOthers WHERE one.stance = other.stance OR NOT coalesce(one.towards, '') = coalesce(other.towards, ''))) THEN 'CONFLICT'
          WHEN size(takenByA) = 0 AND size(takenByB) = 0 AND size(others) = 0 THEN 'CONFLICT'
          ELSE 'UNOPPOSED'
        END AS standing
      RETURN shared, null AS direct, ofA + ofB AS links, begin, end, standing
      UNION ALL
      UNWIND [true, false] AS isA
      WITH isA, CASE WHEN isA THEN dyad1A ELSE dyad1B END AS near
      CALL (near) {
        MATCH (near)-[link:PARTY_TO|AFFECTS]-(:Entity)
        WHERE (link.sinceMin IS NULL OR link.sinceMin <= date($p1)) AND (link.untilMax IS NULL OR link.untilMax >= date($p0))
        RETURN link, near AS actor
        UNION
        MATCH (near)<-[tie:AGENCY_OF]-(actor:Agency)-[link:PARTY_TO|AFFECTS]-(:Entity)
        WHERE coalesce(tie.sinceMin <= link.sinceMax, true) AND coalesce(tie.untilMax >= link.sinceMin, true) AND (link.sinceMin IS NULL OR link.sinceMin <= date($p1)) AND (link.untilMax IS NULL OR link.untilMax >= date($p0))
        RETURN link, actor
      }
      WITH link, collect(CASE WHEN isA THEN actor END) AS ofA, collect(CASE WHEN NOT isA THEN actor END) AS ofB
      WHERE link.sign = 'CONFLICT' AND any(one IN ofA WHERE any(other IN ofB WHERE one <> other))
      RETURN null AS shared, link AS direct, [link] AS links, link AS begin, CASE WHEN link.until = '..' THEN date('9999-12-31') ELSE link.untilMax END AS end, 'CONFLICT' AS standing
    }
    WITH *
    WHERE coalesce(end >= begin.sinceMin, true) AND coalesce(end, begin.sinceMax, date($p4)) >= date($p4) AND coalesce(begin.sinceMin <= date($p5), true)
    RETURN collect([shared, direct, links, begin, end, standing]) AS apart1
  }
  WITH *, [one IN apart1 WHERE one[5] = 'CONFLICT'] AS conflict1
  CALL (conflict1) {
    UNWIND conflict1 AS one
    WITH one[0] AS row1Shared, one[1] AS row1Direct, one[2] AS row1Links, one[3] AS row1Begin, one[4] AS row1End
    WITH *, [coalesce(toString(row1Begin.sinceMin), '~'), coalesce(row1Shared.id, row1Direct.id)] AS row1Key
    ORDER BY row1Key[0], row1Key[1] LIMIT $p6
    CALL (row1Shared) {
      MATCH (row1Shared)-[link1:AFFECTS]-(far1:Entity)
      WHERE (link1.sinceMin IS NULL OR link1.sinceMin <= date($p1)) AND (link1.untilMax IS NULL OR link1.untilMax >= date($p0))
      WITH link1, far1, row1Shared ORDER BY far1.name, link1.id LIMIT $p7
      RETURN collect([[head([label IN labels(far1) WHERE label <> 'Entity']), far1.name]]) AS far1Rows
    }
    RETURN collect([row1Begin.since, [row1Shared.name, [startNode(row1Direct).name, type(row1Direct), endNode(row1Direct).name]], [row1Shared IS NOT NULL, [head([label IN labels(row1Shared) WHERE label <> 'Entity']), [far1Rows, null, false, false]]]]) AS row1s
  }
  CALL (dyad1A, dyad1B) {
    MATCH (dyad1A)-[voteA:VOTED]->(resolution:Resolution)<-[voteB:VOTED]-(dyad1B)
    WHERE voteA.vote IS NOT NULL AND voteB.vote IS NOT NULL AND coalesce(voteA.sinceMax, date($p4)) >= date($p4) AND coalesce(voteA.sinceMin <= date($p5), true) AND (voteA.sinceMin IS NULL OR voteA.sinceMin <= date($p1)) AND (voteB.sinceMin IS NULL OR voteB.sinceMin <= date($p1))
    RETURN collect([resolution, [voteA, voteB], CASE
        WHEN voteA.vote = 'ABSTAIN' OR voteB.vote = 'ABSTAIN' THEN 'ABSTAINED'
        WHEN voteA.vote = voteB.vote THEN 'ALIKE'
        ELSE 'OPPOSED'
      END]) AS votes1
  }
  CALL (votes1) {
    UNWIND votes1 AS one
    WITH one[0] AS pair1Resolution, one[1] AS pair1Links, one[2] AS pair1Outcome
    WITH *, [coalesce(toString(pair1Links[0].sinceMin), '~'), pair1Resolution.id] AS pair1Key
    WHERE (pair1Key[0] > $p8 OR (pair1Key[0] = $p8 AND pair1Key[1] > $p9))
    ORDER BY pair1Key[0], pair1Key[1] LIMIT $p6
    CALL (pair1Links) {
      UNWIND range(0, size(pair1Links) - 1) AS place
      WITH pair1Links[place].id AS id, place
      MATCH (claim1:Claim {id: id})
      WITH claim1, place ORDER BY place
      CALL (claim1) {
        OPTIONAL MATCH (claim1)-[:SUBJECT]->(names1Subject)
        OPTIONAL MATCH (claim1)-[:OBJECT]->(names1Object)
        RETURN [names1Subject.name, names1Object.name] AS names1
      }
      RETURN collect([[properties(claim1), names1]]) AS claim1Rows
    }
    RETURN collect([pair1Key, pair1Links[0].since, claim1Rows]) AS pair1s
  }
  RETURN [[size(conflict1), row1s], [pair1s]] AS dyad1Row
}
RETURN [dyad1Row] AS row
